package org.labgoals.career.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
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
 * @param experience work in other laboratories, in order of number
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
        List<Win> wins,
        List<Experience> experience) {

    /** The last number given to each kind of entry, 0 while none was. */
    public record Numbers(
            int credentials, int ceActivities, int activities, int wins, int experience) {

        /** The last number given to that kind. */
        public int of(Entry entry) {
            return switch (entry) {
                case CREDENTIAL -> credentials;
                case CE_ACTIVITY -> ceActivities;
                case PROFESSIONAL_ACTIVITY -> activities;
                case WIN -> wins;
                case EXPERIENCE -> experience;
            };
        }

        Numbers with(Entry entry, int last) {
            return new Numbers(
                    entry == Entry.CREDENTIAL ? last : credentials,
                    entry == Entry.CE_ACTIVITY ? last : ceActivities,
                    entry == Entry.PROFESSIONAL_ACTIVITY ? last : activities,
                    entry == Entry.WIN ? last : wins,
                    entry == Entry.EXPERIENCE ? last : experience);
        }
    }

    /** The record of somebody of whom nothing was entered yet. */
    public static CareerState empty(PersonId person) {
        return new CareerState(
                person,
                0,
                new Numbers(0, 0, 0, 0, 0),
                List.of(),
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

    /** The work in another laboratory with the number, unless it was withdrawn. */
    public Optional<Experience> experience(int number) {
        return experience.stream().filter(one -> one.number() == number).findFirst();
    }

    /** Whether an entry is there with the number and was not withdrawn. */
    public boolean has(Entry entry, int number) {
        return switch (entry) {
            case CREDENTIAL -> credential(number).isPresent();
            case CE_ACTIVITY -> ceActivity(number).isPresent();
            case PROFESSIONAL_ACTIVITY -> activity(number).isPresent();
            case WIN -> win(number).isPresent();
            case EXPERIENCE -> experience(number).isPresent();
        };
    }

    /** The rating of the competency in force that day. */
    public Optional<CompetencyRating> rating(String competency, LocalDate day) {
        return ratings.stream()
                .filter(one -> one.competency().equals(competency) && !one.on().isAfter(day))
                .reduce((earlier, later) -> later);
    }

    CareerState counting(long newEvents) {
        return with(next -> next.events = newEvents);
    }

    CareerState giving(Entry entry, int number) {
        return with(next -> next.given = given.with(entry, number));
    }

    CareerState withCredentials(List<Credential> changed) {
        return with(next -> next.credentials = changed);
    }

    CareerState withCeActivities(List<CeActivity> changed) {
        return with(next -> next.ceActivities = changed);
    }

    CareerState withActivities(List<ProfessionalActivity> changed) {
        return with(next -> next.activities = changed);
    }

    CareerState withRatings(List<CompetencyRating> changed) {
        return with(next -> next.ratings = changed);
    }

    CareerState withMentoring(List<Mentoring> changed) {
        return with(next -> next.mentoring = changed);
    }

    CareerState withWins(List<Win> changed) {
        return with(next -> next.wins = changed);
    }

    CareerState withExperience(List<Experience> changed) {
        return with(next -> next.experience = changed);
    }

    private CareerState with(Consumer<Next> change) {
        var next = new Next(this);
        change.accept(next);
        return next.state();
    }

    /** The next state while it is made. */
    private static final class Next {
        private final PersonId person;
        private long events;
        private Numbers given;
        private List<Credential> credentials;
        private List<CeActivity> ceActivities;
        private List<ProfessionalActivity> activities;
        private List<CompetencyRating> ratings;
        private List<Mentoring> mentoring;
        private List<Win> wins;
        private List<Experience> experience;

        Next(CareerState before) {
            person = before.person;
            events = before.events;
            given = before.given;
            credentials = before.credentials;
            ceActivities = before.ceActivities;
            activities = before.activities;
            ratings = before.ratings;
            mentoring = before.mentoring;
            wins = before.wins;
            experience = before.experience;
        }

        CareerState state() {
            return new CareerState(
                    person,
                    events,
                    given,
                    credentials,
                    ceActivities,
                    activities,
                    ratings,
                    mentoring,
                    wins,
                    experience);
        }
    }
}
