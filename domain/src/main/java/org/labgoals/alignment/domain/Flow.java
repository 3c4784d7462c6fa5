package org.labgoals.alignment.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.labgoals.goal.domain.GoalId;
import org.labgoals.shared.domain.ObjectiveId;
import org.labgoals.shared.domain.TeamId;

/**
 * The map: what flows from goals through objectives to the vision. Never more than {@value #MOST}
 * nodes beside {@value #MOST_OBJECTIVES} objectives: where there are more goals they are told by
 * team, and where there are more teams than that, together; one is let in by asking for an
 * objective alone.
 *
 * @param objectives those drawn
 * @param hidden how many more are in view, whose goals count for those above them
 * @param groups goals, one by one or together
 * @param links from a group or an objective to the objective that it serves
 * @param aggregated whether goals are told together
 * @param mix how all goals drawn go, each counted once
 */
public record Flow(
        List<ObjectiveNode> objectives,
        int hidden,
        List<GoalGroup> groups,
        List<Link> links,
        boolean aggregated,
        Mix mix) {

    static final int MOST = 250;
    static final int MOST_OBJECTIVES = 120;

    /** Keeps copies. */
    public Flow {
        objectives = List.copyOf(objectives);
        groups = List.copyOf(groups);
        links = List.copyOf(links);
    }

    /**
     * An objective.
     *
     * @param mix the goals that name it itself
     * @param width what flows through it; 0 for one that nothing supports
     */
    public record ObjectiveNode(ObjectiveId id, Mix mix, int width) {}

    /**
     * One goal, or the goals of a team under one objective.
     *
     * @param goal null for several together
     * @param team null where it has none, or where teams are told together
     */
    public record GoalGroup(String key, @Nullable GoalId goal, @Nullable TeamId team, Mix mix) {}

    /**
     * What serves what.
     *
     * @param from key of a group, or id of an objective
     * @param width by contribution
     */
    public record Link(String from, ObjectiveId to, int width) {}

    /**
     * Draws a picture.
     *
     * @param focus the one objective to be looked into, with all that stands under it; null for all
     */
    public static Flow of(Picture picture, @Nullable ObjectiveId focus) {
        var folded = Folded.of(focus == null ? picture : within(picture, focus), MOST_OBJECTIVES);
        var shown = folded.picture();
        var standing = shown.standing();
        var serving = shown.goals().stream().filter(goal -> shown.serves(goal, standing)).toList();
        var named = shown.namedBy();
        if (serving.size() <= MOST) {
            return draw(folded, oneByOne(serving, standing), named, false, Mix.of(serving));
        }
        var byTeam = together(serving, standing, true);
        var groups = byTeam.size() <= MOST ? byTeam : together(serving, standing, false);
        return draw(folded, groups, named, true, Mix.of(serving));
    }

    private record Drawn(GoalGroup group, Map<ObjectiveId, Integer> widths) {}

    private static Picture within(Picture picture, ObjectiveId focus) {
        Set<ObjectiveId> kept = new HashSet<>(Set.of(focus));
        boolean more = true;
        while (more) {
            more = false;
            for (var objective : picture.objectives()) {
                if (objective.parents().stream().anyMatch(kept::contains)) {
                    more |= kept.add(objective.id());
                }
            }
        }
        return new Picture(
                picture.goals(),
                picture.objectives().stream().filter(one -> kept.contains(one.id())).toList());
    }

    private static List<Drawn> oneByOne(List<GoalFact> goals, Set<ObjectiveId> standing) {
        var drawn = new ArrayList<Drawn>();
        for (var goal : goals) {
            Map<ObjectiveId, Integer> widths = new LinkedHashMap<>();
            goal.supports().stream()
                    .filter(each -> standing.contains(each.objective()))
                    .forEach(each -> widths.merge(each.objective(), each.width(), Integer::sum));
            var team = goal.teams().isEmpty() ? null : goal.teams().getFirst();
            drawn.add(
                    new Drawn(
                            new GoalGroup(
                                    "goal:" + goal.id().value(),
                                    goal.id(),
                                    team,
                                    Mix.of(List.of(goal))),
                            widths));
        }
        return drawn;
    }

    private static List<Drawn> together(
            List<GoalFact> goals, Set<ObjectiveId> standing, boolean byTeam) {
        record Key(ObjectiveId objective, @Nullable TeamId team) {}
        Map<Key, List<GoalFact>> groups = new LinkedHashMap<>();
        Map<Key, Integer> widths = new HashMap<>();
        for (var goal : goals) {
            var team = !byTeam || goal.teams().isEmpty() ? null : goal.teams().getFirst();
            for (var support : goal.supports()) {
                if (standing.contains(support.objective())) {
                    var key = new Key(support.objective(), team);
                    groups.computeIfAbsent(key, k -> new ArrayList<>()).add(goal);
                    widths.merge(key, support.width(), Integer::sum);
                }
            }
        }
        var drawn = new ArrayList<Drawn>();
        groups.forEach(
                (key, some) ->
                        drawn.add(
                                new Drawn(
                                        new GoalGroup(
                                                "goals:"
                                                        + key.objective()
                                                        + ":"
                                                        + (key.team() == null ? "" : key.team()),
                                                null,
                                                key.team(),
                                                Mix.of(some)),
                                        Map.of(key.objective(), widths.getOrDefault(key, 0)))));
        return drawn;
    }

    private static Flow draw(
            Folded folded,
            List<Drawn> drawn,
            Map<ObjectiveId, List<GoalFact>> named,
            boolean aggregated,
            Mix mix) {
        var picture = folded.picture();
        Map<ObjectiveId, Integer> through = new HashMap<>();
        var links = new ArrayList<Link>();
        for (var each : drawn) {
            each.widths()
                    .forEach(
                            (objective, width) -> {
                                links.add(new Link(each.group().key(), objective, width));
                                through.merge(objective, width, Integer::sum);
                            });
        }
        var standing = picture.standing();
        for (var objective : lowestFirst(picture.objectives())) {
            int width = through.getOrDefault(objective.id(), 0);
            for (var parent : objective.parents()) {
                if (standing.contains(parent)) {
                    links.add(new Link(objective.id().value(), parent, width));
                    through.merge(parent, width, Integer::sum);
                }
            }
        }
        return new Flow(
                picture.objectives().stream()
                        .map(
                                one ->
                                        new ObjectiveNode(
                                                one.id(),
                                                Mix.of(named.getOrDefault(one.id(), List.of())),
                                                through.getOrDefault(one.id(), 0)))
                        .toList(),
                folded.hidden(),
                drawn.stream().map(Drawn::group).toList(),
                links,
                aggregated,
                mix);
    }

    private static List<ObjectiveFact> lowestFirst(Collection<ObjectiveFact> objectives) {
        return objectives.stream()
                .sorted(java.util.Comparator.comparing(ObjectiveFact::level).reversed())
                .toList();
    }
}
