package org.labgoals.people.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.Role;

/**
 * Who decides on somebody's goals on a day.
 *
 * <p>The responsible manager and the deputies they named for that day; where nobody of these is in
 * the laboratory, the manager's own manager and deputies, and so on up. For a director: whom the
 * administrator named as responsible for them, then the other directors. Never the person, not even
 * as somebody's deputy.
 */
public final class Deciders {

    private final Map<PersonId, PersonState> people;

    /** Decides from these facts. */
    public Deciders(Map<PersonId, PersonState> people) {
        this.people = people;
    }

    /** The deciders, first in line first; none where there is nobody. */
    public List<PersonId> of(PersonId owner, LocalDate day) {
        var person = people.get(owner);
        if (person == null) {
            return List.of();
        }
        var deciders = new LinkedHashSet<>(upTheLine(person, day));
        if (person.is(Role.DIRECTOR)) {
            deciders.addAll(otherDirectors(owner, day));
        }
        return List.copyOf(deciders);
    }

    private List<PersonId> upTheLine(PersonState owner, LocalDate day) {
        Set<PersonId> seen = new HashSet<>(Set.of(owner.id()));
        var manager = managerOf(owner, day);
        while (manager.isPresent() && seen.add(manager.get().id())) {
            var here = hereFrom(manager.get(), owner.id(), day);
            if (!here.isEmpty()) {
                return here;
            }
            manager = managerOf(manager.get(), day);
        }
        return List.of();
    }

    private List<PersonId> hereFrom(PersonState manager, PersonId owner, LocalDate day) {
        var candidates = new ArrayList<PersonId>();
        candidates.add(manager.id());
        candidates.addAll(manager.deputiesOn(day));
        return candidates.stream()
                .filter(candidate -> !candidate.equals(owner) && isHere(candidate, day))
                .distinct()
                .toList();
    }

    private List<PersonId> otherDirectors(PersonId owner, LocalDate day) {
        return people.values().stream()
                .filter(person -> person.is(Role.DIRECTOR) && person.presentOn(day))
                .map(PersonState::id)
                .filter(director -> !director.equals(owner))
                .sorted(Comparator.comparing(PersonId::value))
                .toList();
    }

    private Optional<PersonState> managerOf(PersonState person, LocalDate day) {
        return person.managerOn(day).map(people::get);
    }

    private boolean isHere(PersonId id, LocalDate day) {
        var person = people.get(id);
        return person != null && person.presentOn(day);
    }

    /** Those of the people on whose goals somebody decides that day. */
    public List<PersonId> decidedBy(PersonId decider, Collection<PersonId> owners, LocalDate day) {
        return owners.stream().filter(owner -> of(owner, day).contains(decider)).toList();
    }
}
