package org.labgoals.alignment.api;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.labgoals.alignment.application.AlignmentPage;
import org.labgoals.alignment.application.ServingGoal;
import org.labgoals.alignment.domain.Coverage;
import org.labgoals.alignment.domain.Flow;
import org.labgoals.alignment.domain.Gaps;
import org.labgoals.alignment.domain.Matrix;
import org.labgoals.alignment.domain.Mix;
import org.labgoals.goal.domain.GoalId;
import org.labgoals.objective.application.ObjectiveLine;
import org.labgoals.shared.domain.Kebab;
import org.labgoals.shared.domain.ObjectiveId;
import org.labgoals.shared.domain.TeamId;

/** What the views know, as it is answered. */
final class AlignmentOut {

    private static final int MOST_GOALS = 200;
    private static final int MOST_PEOPLE = 50;

    private AlignmentOut() {}

    static AlignmentAnswer.Whole of(
            AlignmentPage page,
            Flow map,
            Function<Collection<GoalId>, Map<GoalId, ServingGoal>> goals) {
        var widths =
                map.objectives().stream()
                        .collect(Collectors.toMap(Flow.ObjectiveNode::id, Function.identity()));
        var named =
                goals.apply(
                        map.groups().stream()
                                .map(Flow.GoalGroup::goal)
                                .flatMap(Stream::ofNullable)
                                .toList());
        return new AlignmentAnswer.Whole(
                page.on(),
                covered(page.coverage()),
                page.teamCoverage().stream().map(AlignmentOut::team).toList(),
                page.objectives().stream()
                        .flatMap(
                                line ->
                                        Stream.ofNullable(widths.get(line.id()))
                                                .map(node -> objective(line, node)))
                        .toList(),
                map.groups().stream().map(group -> group(group, named)).toList(),
                map.links().stream().map(AlignmentOut::link).toList(),
                map.aggregated(),
                page.byTeam().rows().stream().map(AlignmentOut::row).toList());
    }

    static AlignmentAnswer.Missing of(
            AlignmentPage page, Function<Collection<GoalId>, Map<GoalId, ServingGoal>> goals) {
        var gaps = page.gaps();
        var some = gaps.unaligned().stream().limit(MOST_GOALS).toList();
        var named = goals.apply(some);
        return new AlignmentAnswer.Missing(
                page.on(),
                objectives(gaps.uncovered(), page),
                some.stream()
                        .map(id -> new AlignmentAnswer.Named(id.value(), title(named.get(id))))
                        .toList(),
                gaps.unaligned().size(),
                objectives(gaps.stale(), page),
                gaps.load().stream().limit(MOST_PEOPLE).map(one -> carried(one, page)).toList(),
                words(gaps.horizons()),
                words(gaps.kinds()));
    }

    private static List<AlignmentAnswer.Named> objectives(
            List<ObjectiveId> ids, AlignmentPage page) {
        var titles =
                page.objectives().stream()
                        .collect(
                                Collectors.toMap(
                                        ObjectiveLine::id, line -> line.plan().title().orErased()));
        return ids.stream()
                .map(id -> new AlignmentAnswer.Named(id.value(), titles.get(id)))
                .toList();
    }

    private static AlignmentAnswer.Carried carried(Gaps.Carried one, AlignmentPage page) {
        var person = page.people().get(one.person());
        return new AlignmentAnswer.Carried(
                one.person().value(),
                person == null ? null : person.name(),
                one.goals(),
                one.tooMuch());
    }

    private static AlignmentAnswer.Covered covered(Coverage coverage) {
        return new AlignmentAnswer.Covered(
                coverage.objectives(),
                coverage.supported(),
                coverage.weightedShare(),
                coverage.goals(),
                coverage.supporting(),
                coverage.personal(),
                coverage.unaligned(),
                coverage.alignedShare());
    }

    private static AlignmentAnswer.TeamCovered team(AlignmentPage.TeamCoverage one) {
        return new AlignmentAnswer.TeamCovered(
                one.team().id().value(),
                one.team().name(),
                one.team().section(),
                covered(one.coverage()));
    }

    private static AlignmentAnswer.Objective objective(
            ObjectiveLine line, Flow.ObjectiveNode node) {
        var plan = line.plan();
        return new AlignmentAnswer.Objective(
                line.id().value(),
                plan.title().orErased(),
                plan.level(),
                plan.section(),
                plan.weight(),
                node.width(),
                mixed(node.mix()));
    }

    private static AlignmentAnswer.Group group(
            Flow.GoalGroup group, Map<GoalId, ServingGoal> goals) {
        var goal = group.goal();
        var team = group.team();
        return new AlignmentAnswer.Group(
                group.key(),
                goal == null ? null : goal.value(),
                goal == null ? null : title(goals.get(goal)),
                team == null ? null : team.value(),
                mixed(group.mix()));
    }

    private static @Nullable String title(@Nullable ServingGoal goal) {
        return goal == null ? null : goal.state().plan().title().orErased();
    }

    private static AlignmentAnswer.Link link(Flow.Link link) {
        return new AlignmentAnswer.Link(link.from(), link.to().value(), link.width());
    }

    private static AlignmentAnswer.Row row(Matrix.Row<TeamId> row) {
        return new AlignmentAnswer.Row(
                row.who().value(),
                row.cells().entrySet().stream()
                        .map(
                                cell ->
                                        new AlignmentAnswer.Cell(
                                                cell.getKey().value(),
                                                mixed(cell.getValue().mix()),
                                                cell.getValue().some().stream()
                                                        .map(GoalId::value)
                                                        .toList()))
                        .toList(),
                row.unaligned());
    }

    private static AlignmentAnswer.Mixed mixed(Mix mix) {
        return new AlignmentAnswer.Mixed(mix.worst(), words(new TreeMap<>(mix.goals())));
    }

    private static Map<String, Integer> words(Map<? extends Enum<?>, Integer> counted) {
        Map<String, Integer> words = new LinkedHashMap<>();
        counted.forEach((word, many) -> words.put(Kebab.of(word), many));
        return words;
    }
}
