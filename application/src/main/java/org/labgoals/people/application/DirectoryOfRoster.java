package org.labgoals.people.application;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.labgoals.shared.application.AsOf;
import org.labgoals.shared.application.Today;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.Role;
import org.labgoals.shared.domain.TeamId;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Answers from the roster. */
@Component
class DirectoryOfRoster implements Directory {

    private final CurrentRoster roster;
    private final Today today;
    private volatile @Nullable Everybody last;

    /** All people of one roster on one day, put into lines once. */
    private record Everybody(Roster roster, LocalDate day, List<PersonLine> lines) {}

    /** The day depends on the laboratory's zone and so on this directory: hence lazy. */
    DirectoryOfRoster(CurrentRoster roster, @Lazy Today today) {
        this.roster = roster;
        this.today = today;
    }

    @Override
    public Optional<PersonLine> person(PersonId person) {
        return roster.get().line(person, today.date());
    }

    @Override
    public Map<PersonId, PersonLine> people(Collection<PersonId> ids) {
        return people(ids, today.date());
    }

    @Override
    public Map<PersonId, PersonLine> people(Collection<PersonId> ids, LocalDate on) {
        var now = roster.get();
        var lines = new LinkedHashMap<PersonId, PersonLine>();
        for (var id : ids) {
            now.line(id, on).ifPresent(line -> lines.put(id, line));
        }
        return lines;
    }

    @Override
    public List<PersonId> decidersOf(PersonId owner, LocalDate on) {
        return roster.get().decidersOf(owner, on);
    }

    @Override
    public Reach reachOf(Viewer viewer, LocalDate on) {
        if (viewer.is(Role.DIRECTOR) || viewer.is(Role.AUDITOR)) {
            return new Reach.Everybody();
        }
        var people = roster.get().peopleOf(viewer.person(), on);
        return new Reach.These(AsOf.current().isEmpty() ? people : alsoNow(viewer, people));
    }

    /** Who looks back reads of those only whom they might read of both then and now. */
    private Set<PersonId> alsoNow(Viewer viewer, Set<PersonId> then) {
        var both = new HashSet<>(then);
        both.retainAll(AsOf.now(() -> roster.get().peopleOf(viewer.person(), today.date())));
        return both;
    }

    @Override
    public boolean mayKnow(Viewer viewer, PersonId person, LocalDate on) {
        return Directory.super.mayKnow(viewer, person, on)
                && (AsOf.current().isEmpty()
                        || AsOf.now(() -> Directory.super.mayKnow(viewer, person, today.date())));
    }

    @Override
    public List<PersonLine> everybodyIn(Reach reach) {
        return everybodyIn(reach, today.date());
    }

    @Override
    public List<PersonLine> everybodyIn(Reach reach, LocalDate on) {
        var now = roster.get();
        return switch (reach) {
            case Reach.Everybody everybody -> everybody(now, on);
            case Reach.These these -> here(now, new HashSet<>(these.people()), on);
        };
    }

    private List<PersonLine> everybody(Roster now, LocalDate on) {
        var known = last;
        if (known == null || known.roster() != now || !known.day().equals(on)) {
            known = new Everybody(now, on, here(now, now.people().keySet(), on));
            last = known;
        }
        return known.lines();
    }

    private static List<PersonLine> here(Roster now, Set<PersonId> ids, LocalDate on) {
        return now.lines(ids, on).stream().filter(PersonLine::active).toList();
    }

    @Override
    public Set<PersonId> membersOf(TeamId team, LocalDate on) {
        return roster.get().membersOf(team, on);
    }

    @Override
    public ZoneId zone() {
        return roster.get().zone();
    }
}
