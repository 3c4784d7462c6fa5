package org.labgoals.people.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.labgoals.people.domain.PersonState;
import org.labgoals.shared.application.Owed;
import org.labgoals.shared.application.Owed.About;
import org.labgoals.shared.application.TellsWhatIsOwed;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.Role;
import org.springframework.stereotype.Component;

/** Tells administrators on whose goals nobody can decide. */
@Component
class DecidersOwed implements TellsWhatIsOwed {

    private final CurrentRoster roster;

    DecidersOwed(CurrentRoster roster) {
        this.roster = roster;
    }

    @Override
    public String feature() {
        return "people";
    }

    @Override
    public List<Owed> owed(Set<PersonId> by, LocalDate today) {
        var now = roster.get();
        var administrators =
                by.stream()
                        .flatMap(id -> now.person(id).stream())
                        .filter(person -> person.is(Role.ADMINISTRATOR) && person.presentOn(today))
                        .toList();
        if (administrators.isEmpty()) {
            return List.of();
        }
        var without =
                now.people().values().stream()
                        .filter(
                                person ->
                                        person.presentOn(today)
                                                && PeopleQueries.hasGoals(person.roles()))
                        .filter(person -> now.decidersOf(person.id(), today).isEmpty())
                        .map(PersonState::id)
                        .toList();
        return administrators.stream()
                .flatMap(each -> without.stream().map(person -> owed(each.id(), person)))
                .toList();
    }

    private static Owed owed(PersonId administrator, PersonId person) {
        return new Owed(
                About.PEOPLE,
                "name-decider",
                administrator,
                person,
                null,
                null,
                "administration/people/" + person.value());
    }
}
