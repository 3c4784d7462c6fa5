package org.labgoals.people.application;

import java.time.LocalDate;
import java.util.Optional;
import org.labgoals.shared.application.Today;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.Role;
import org.springframework.stereotype.Component;

/** Who has left, and who must not. Not authorised by itself. */
@Component
public class Leaving {

    private final CurrentRoster roster;
    private final Today today;

    Leaving(CurrentRoster roster, Today today) {
        this.roster = roster;
        this.today = today;
    }

    /** Somebody's last day in the laboratory; empty while they are in it. */
    public Optional<LocalDate> leftOn(PersonId person) {
        return roster.get().person(person).flatMap(each -> Optional.ofNullable(each.leftOn()));
    }

    /** Whether nobody but this person administers the product today. */
    public boolean isLastAdministrator(PersonId person) {
        return roster.get().people().values().stream()
                .filter(each -> each.is(Role.ADMINISTRATOR) && each.presentOn(today.date()))
                .allMatch(each -> each.id().equals(person));
    }
}
