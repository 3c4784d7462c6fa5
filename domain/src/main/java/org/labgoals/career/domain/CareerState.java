package org.labgoals.career.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.labgoals.shared.domain.PersonId;

/**
 * A person's career record as its events leave it, what was withdrawn left out. Immutable; {@link
 * CareerEvolution} makes the next one.
 *
 * @param events how many events made it
 * @param given how many numbers each kind of entry has given so far
 * @param credentials what they hold or held, in order of number
 * @param ceActivities what they learned, in order of number
 * @param activities what they did for the profession, in order of number
 * @param ratings every rating of every competency, in the order they were given
 * @param mentoring what is asked for and offered now
 * @param wins in order of number
 */
public record CareerState(
        PersonId person,
        long events,
        Numbers given,
        List<Credential> credentials,
        List<CeActivity> ceActivities,
        List<ProfessionalActivity> activities,
        List<CompetencyRating> ratings,
        List<Mentoring> mentoring,
        List<Win> wins) {

    /** The last number given to each kind of entry, 0 while none was. */
    public record Numbers(int credentials, int ceActivities, int activities, int wins) {}

    /** The record of somebody of whom nothing was entered yet. */
    public static CareerState empty(PersonId person) {
        return new CareerState(
                person,
                0,
                new Numbers(0, 0, 0, 0),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** Place of the last event in the record's stream, from 0; -1 before the first. */
    public long version() {
        return events - 1;
    }

    /** The credential with the number, unless it was withdrawn. */
    public Optional<Credential> credential(int number) {
        return credentials.stream().filter(one -> one.number() == number).findFirst();
    }

    /** The CE activity with the number, unless it was withdrawn. */
    public Optional<CeActivity> ceActivity(int number) {
        return ceActivities.stream().filter(one -> one.number() == number).findFirst();
    }

    /** The professional activity with the number, unless it was withdrawn. */
    public Optional<ProfessionalActivity> activity(int number) {
        return activities.stream().filter(one -> one.number() == number).findFirst();
    }

    /** The win with the number, unless it was withdrawn. */
    public Optional<Win> win(int number) {
        return wins.stream().filter(one -> one.number() == number).findFirst();
    }

    /** The rating of the competency in force that day. */
    public Optional<CompetencyRating> rating(String competency, LocalDate day) {
        return ratings.stream()
                .filter(one -> one.competency().equals(competency) && !one.on().isAfter(day))
                .reduce((earlier, later) -> later);
    }

    CareerState counting(long newEvents) {
        return with(newEvents, given, credentials, ceActivities, activities, ratings);
    }

    CareerState withCredentials(Numbers newGiven, List<Credential> newCredentials) {
        return with(events, newGiven, newCredentials, ceActivities, activities, ratings);
    }

    CareerState withCeActivities(Numbers newGiven, List<CeActivity> newActivities) {
        return with(events, newGiven, credentials, newActivities, activities, ratings);
    }

    CareerState withActivities(Numbers newGiven, List<ProfessionalActivity> newActivities) {
        return with(events, newGiven, credentials, ceActivities, newActivities, ratings);
    }

    CareerState withRatings(List<CompetencyRating> newRatings) {
        return with(events, given, credentials, ceActivities, activities, newRatings);
    }

    CareerState withMentoring(List<Mentoring> newMentoring) {
        return new CareerState(
                person,
                events,
                given,
                credentials,
                ceActivities,
                activities,
                ratings,
                newMentoring,
                wins);
    }

    CareerState withWins(Numbers newGiven, List<Win> newWins) {
        return new CareerState(
                person,
                events,
                newGiven,
                credentials,
                ceActivities,
                activities,
                ratings,
                mentoring,
                newWins);
    }

    private CareerState with(
            long newEvents,
            Numbers newGiven,
            List<Credential> newCredentials,
            List<CeActivity> newCeActivities,
            List<ProfessionalActivity> newActivities,
            List<CompetencyRating> newRatings) {
        return new CareerState(
                person,
                newEvents,
                newGiven,
                newCredentials,
                newCeActivities,
                newActivities,
                newRatings,
                mentoring,
                wins);
    }
}
