package org.labgoals.alignment.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
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
        var objectives = picture.objectives();
        var folded =
                Folded.of(focus == null ? objectives : under(focus, objectives), MOST_OBJECTIVES);
        var standing = new ObjectiveNumbers(folded.drawn());
        var named = Tally.many(standing.size());
        var all = new Tally();
        var serving = new ArrayList<Serving>();
        for (var goal : picture.goals()) {
            var supports = folded.raised(goal.supports());
            if (!supports.isEmpty()) {
                serving.add(new Serving(goal, supports));
                all.add(goal.health());
                supports.forEach(
                        each -> named[standing.number(each.objective())].add(goal.health()));
            }
        }
        boolean aggregated = serving.size() > MOST;
        var groups = aggregated ? together(serving) : oneByOne(serving);
        return draw(folded, standing, groups, named, aggregated, all.mix());
    }

    /** A goal on the map, and what it supports there. */
    private record Serving(GoalFact goal, List<Support> supports) {

        @Nullable TeamId team() {
            return goal.teams().isEmpty() ? null : goal.teams().getFirst();
        }
    }

    /** Something drawn, and what flows from it. */
    private record Drawn(GoalGroup group, List<Width> widths) {}

    private record Width(ObjectiveId to, int width) {}

    private static List<ObjectiveFact> under(ObjectiveId focus, List<ObjectiveFact> objectives) {
        Set<ObjectiveId> kept = new HashSet<>(Set.of(focus));
        boolean more = true;
        while (more) {
            more = false;
            for (var objective : objectives) {
                if (objective.parents().stream().anyMatch(kept::contains)) {
                    more |= kept.add(objective.id());
                }
            }
        }
        return objectives.stream().filter(one -> kept.contains(one.id())).toList();
    }

    private static List<Drawn> oneByOne(List<Serving> serving) {
        return serving.stream().map(Flow::alone).toList();
    }

    private static Drawn alone(Serving one) {
        var goal = one.goal();
        var mix = new Tally();
        mix.add(goal.health());
        return new Drawn(
                new GoalGroup("goal:" + goal.id().value(), goal.id(), one.team(), mix.mix()),
                one.supports().stream()
                        .map(each -> new Width(each.objective(), each.width()))
                        .toList());
    }

    /** By team, unless these are more than can be drawn. */
    private static List<Drawn> together(List<Serving> serving) {
        var byTeam = together(serving, Serving::team);
        return byTeam.size() <= MOST ? byTeam : together(serving, one -> null);
    }

    /** What several goals of a team have in common. */
    private record Shared(ObjectiveId objective, @Nullable TeamId team) {}

    private static final class Sum {
        private final Tally tally = new Tally();
        private int width;
    }

    /** Counts on no further than one group more than can be drawn. */
    private static List<Drawn> together(
            List<Serving> serving, Function<Serving, @Nullable TeamId> team) {
        Map<Shared, Sum> sums = new LinkedHashMap<>();
        for (var one : serving) {
            for (var support : one.supports()) {
                var key = new Shared(support.objective(), team.apply(one));
                var sum = sums.computeIfAbsent(key, none -> new Sum());
                sum.tally.add(one.goal().health());
                sum.width += support.width();
            }
            if (sums.size() > MOST) {
                break;
            }
        }
        return sums.entrySet().stream().map(each -> group(each.getKey(), each.getValue())).toList();
    }

    private static Drawn group(Shared shared, Sum sum) {
        var team = shared.team();
        return new Drawn(
                new GoalGroup(
                        "goals:" + shared.objective() + ":" + (team == null ? "" : team),
                        null,
                        team,
                        sum.tally.mix()),
                List.of(new Width(shared.objective(), sum.width)));
    }

    private static Flow draw(
            Folded folded,
            ObjectiveNumbers standing,
            List<Drawn> drawn,
            Tally[] named,
            boolean aggregated,
            Mix mix) {
        var through = new int[standing.size()];
        var links = new ArrayList<Link>();
        for (var each : drawn) {
            for (var flow : each.widths()) {
                links.add(new Link(each.group().key(), flow.to(), flow.width()));
                through[standing.number(flow.to())] += flow.width();
            }
        }
        for (var objective : lowestFirst(folded.drawn())) {
            int width = through[standing.number(objective.id())];
            for (var parent : objective.parents()) {
                int above = standing.number(parent);
                if (above >= 0) {
                    links.add(new Link(objective.id().value(), parent, width));
                    through[above] += width;
                }
            }
        }
        var nodes = new ArrayList<ObjectiveNode>();
        for (var objective : folded.drawn()) {
            int number = standing.number(objective.id());
            nodes.add(new ObjectiveNode(objective.id(), named[number].mix(), through[number]));
        }
        return new Flow(
                nodes,
                folded.hidden(),
                drawn.stream().map(Drawn::group).toList(),
                links,
                aggregated,
                mix);
    }

    private static List<ObjectiveFact> lowestFirst(Collection<ObjectiveFact> objectives) {
        return objectives.stream()
                .sorted(Comparator.comparing(ObjectiveFact::level).reversed())
                .toList();
    }
}
