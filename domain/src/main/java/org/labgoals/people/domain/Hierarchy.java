package org.labgoals.people.domain;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.labgoals.shared.domain.PersonId;

/** Who answers to whom, so that nobody comes to answer to themselves round a corner. */
public final class Hierarchy {

    private final Map<PersonId, PersonState> people;

    /** Looks at these facts. */
    public Hierarchy(Map<PersonId, PersonState> people) {
        this.people = people;
    }

    /**
     * Whether the manager would, on the day or any later one that is known of, answer to the person
     * over however many others.
     */
    public boolean wouldCircle(PersonId person, PersonId manager, LocalDate from) {
        var days = new TreeSet<LocalDate>();
        days.add(from);
        for (var somebody : people.values()) {
            for (var duty : somebody.managers()) {
                if (duty.from().isAfter(from)) {
                    days.add(duty.from());
                }
            }
        }
        return days.stream().anyMatch(day -> answersTo(manager, person, day));
    }

    private boolean answersTo(PersonId who, PersonId whom, LocalDate day) {
        var seen = new HashSet<PersonId>();
        @Nullable PersonId above = who;
        while (above != null && seen.add(above)) {
            if (above.equals(whom)) {
                return true;
            }
            var state = people.get(above);
            above = state == null ? null : state.managerOn(day).orElse(null);
        }
        return false;
    }
}
