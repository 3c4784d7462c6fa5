package org.labgoals.alignment.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.labgoals.alignment.application.AlignmentRecords.GoalOnDay;
import org.labgoals.alignment.domain.GoalFact;
import org.labgoals.alignment.domain.ObjectiveFact;
import org.labgoals.alignment.domain.Picture;
import org.labgoals.objective.application.ObjectiveLine;
import org.labgoals.objective.domain.ObjectiveStatus;
import org.labgoals.people.application.Directory;
import org.labgoals.people.application.Directory.Reach;
import org.labgoals.people.application.PersonLine;
import org.labgoals.people.application.TeamLine;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.TeamId;

/**
 * What one filter shows of a day to whoever may know of these people: for which of the teams of
 * that day each goal counts, and which objectives are in view. For one question and one thread.
 */
final class DayInView {

    private static final Comparator<TeamLine> BY_NAME =
            Comparator.comparing(TeamLine::name, String.CASE_INSENSITIVE_ORDER)
                    .thenComparing(team -> team.id().value());

    private final Directory directory;
    private final Reach reach;
    private final AlignmentFilter filter;
    private final LocalDate day;
    private final Map<PersonId, Counted> byOwner = new HashMap<>();
    private @Nullable List<PersonLine> here;

    /** An owner, the teams that their goals count for, and whether the filter wants those. */
    private record Counted(@Nullable PersonLine owner, List<TeamId> teams, boolean wanted) {}

    DayInView(Directory directory, Reach reach, AlignmentFilter filter, LocalDate day) {
        this.directory = directory;
        this.reach = reach;
        this.filter = filter;
        this.day = day;
    }

    /** The page of the day, of the goals and objectives that there were. */
    AlignmentPage page(List<GoalOnDay> goals, List<ObjectiveLine> lines) {
        everybody().forEach(person -> byOwner.put(person.id(), counted(person, person.teams())));
        var facts = new ArrayList<GoalFact>(goals.size());
        Set<PersonLine> owners = Collections.newSetFromMap(new IdentityHashMap<>());
        for (var goal : goals) {
            var counted = counted(goal);
            if (counted.wanted()) {
                facts.add(fact(goal, counted.teams()));
                if (counted.owner() != null) {
                    owners.add(counted.owner());
                }
            }
        }
        var shown = objectives(lines);
        return new AlignmentPage(
                day,
                filter,
                new Picture(facts, facts(shown)),
                shown,
                teams(),
                owners.stream().collect(Collectors.toMap(PersonLine::id, owner -> owner)));
    }

    /** Whether the filter wants a goal; without one that asks for teams, without a look. */
    boolean wants(GoalOnDay goal) {
        return !asksForTeams() || counted(goal).wanted();
    }

    /** The objectives in view. */
    List<ObjectiveFact> facts(List<ObjectiveLine> shown) {
        return shown.stream().map(DayInView::fact).toList();
    }

    /** Those set that day; a section’s only where its goals are looked at. */
    List<ObjectiveLine> objectives(List<ObjectiveLine> lines) {
        boolean all = reach instanceof Reach.Everybody && !asksForTeams();
        var sections = all ? Set.<String>of() : sections();
        return lines.stream()
                .filter(line -> line.status() == ObjectiveStatus.SET)
                .filter(
                        line ->
                                all
                                        || line.plan().section() == null
                                        || sections.contains(line.plan().section()))
                .filter(
                        line ->
                                line.plan()
                                        .overlaps(
                                                filter.from() == null
                                                        ? LocalDate.MIN
                                                        : filter.from(),
                                                filter.until() == null
                                                        ? LocalDate.MAX
                                                        : filter.until()))
                .toList();
    }

    private boolean asksForTeams() {
        return filter.section() != null || filter.team() != null;
    }

    private Set<String> sections() {
        return filter.section() != null
                ? Set.of(filter.section())
                : teams().stream().map(TeamLine::section).collect(Collectors.toSet());
    }

    private List<TeamLine> teams() {
        Map<TeamId, TeamLine> teams = new HashMap<>();
        for (var person : everybody()) {
            person.teams().stream()
                    .filter(this::isOfSection)
                    .filter(this::isTheTeam)
                    .forEach(team -> teams.put(team.id(), team));
        }
        return teams.values().stream().sorted(BY_NAME).toList();
    }

    private List<PersonLine> everybody() {
        if (here == null) {
            here = directory.everybodyIn(reach, day);
        }
        return here;
    }

    private boolean isOfSection(TeamLine team) {
        return filter.section() == null || team.section().equals(filter.section());
    }

    private boolean isTheTeam(TeamLine team) {
        return filter.team() == null || team.id().equals(filter.team());
    }

    /** A team goal counts for its team, as long as its owner is in it. */
    private Counted counted(GoalOnDay goal) {
        var counted = byOwner.computeIfAbsent(goal.owner(), this::counted);
        var own = goal.stretch().team();
        var owner = counted.owner();
        return own == null || owner == null || !counted.teams().contains(own)
                ? counted
                : counted(
                        owner,
                        owner.teams().stream().filter(team -> team.id().equals(own)).toList());
    }

    /** Also of somebody who was not here any more that day. */
    private Counted counted(PersonId id) {
        var owner = directory.people(Set.of(id), day).get(id);
        return counted(owner, owner == null ? List.of() : owner.teams());
    }

    private Counted counted(@Nullable PersonLine owner, List<TeamLine> teams) {
        return new Counted(
                owner,
                List.copyOf(teams.stream().map(TeamLine::id).toList()),
                (filter.section() == null || teams.stream().anyMatch(this::isOfSection))
                        && (filter.team() == null || teams.stream().anyMatch(this::isTheTeam)));
    }

    private static GoalFact fact(GoalOnDay one, List<TeamId> teams) {
        var stretch = one.stretch();
        return new GoalFact(
                one.goal(),
                one.owner(),
                teams,
                stretch.status(),
                stretch.health(),
                stretch.personal(),
                stretch.kind(),
                stretch.horizon(),
                stretch.supports());
    }

    private static ObjectiveFact fact(ObjectiveLine line) {
        var plan = line.plan();
        return new ObjectiveFact(
                line.id(), plan.level(), plan.section(), plan.weight(), plan.parents());
    }
}
