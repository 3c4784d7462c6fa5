package org.labgoals.review.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.labgoals.goal.domain.GoalId;
import org.labgoals.goal.domain.GoalState;
import org.labgoals.goal.domain.Measure;
import org.labgoals.goal.domain.MeasureException;
import org.labgoals.goal.domain.MeasureId;
import org.labgoals.goal.domain.PlanChanges;
import org.labgoals.review.application.GoalDecision;
import org.labgoals.review.application.ReviewMaterial.GoalInReview;
import org.labgoals.review.application.ReviewPage;
import org.labgoals.review.domain.CycleScope;
import org.labgoals.review.domain.ReviewDeadlines;
import org.labgoals.review.domain.ReviewPlan;
import org.labgoals.shared.api.Ids;
import org.labgoals.shared.api.ProblemFound;
import org.labgoals.shared.application.NotFound;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.domain.TeamId;

/** What was sent, as the domain says it. Rules are the domain's; here only gaps are refused. */
final class ReviewIn {

    private ReviewIn() {}

    static PersonId person(String id) {
        return new PersonId(Ids.inAddress(id));
    }

    /** The number of a review in an address. */
    static int number(String sent) {
        if (!sent.matches("[1-9][0-9]{0,8}")) {
            throw new NotFound("There is no such review.");
        }
        return Integer.parseInt(sent);
    }

    static ReviewPlan plan(
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            ReviewBody.@Nullable Deadlines deadlines,
            LocalDate today) {
        var last = until == null ? today : until;
        return new ReviewPlan(
                from == null ? ReviewPlan.sixMonthsUntil(last).from() : from,
                last,
                deadlines(deadlines, ReviewDeadlines.from(today)));
    }

    static CycleScope scope(ReviewBody.Cycle body) {
        return switch (needed(body.who(), "who")) {
            case LABORATORY -> CycleScope.laboratory();
            case SECTION -> CycleScope.section(needed(body.section(), "section"));
            case TEAM ->
                    CycleScope.team(new TeamId(Ids.inBody(needed(body.team(), "team"), "team")));
        };
    }

    /** The words, or none: the domain says where some are needed. */
    static PersonalText written(@Nullable String text) {
        return PersonalText.of(text == null ? "" : text);
    }

    static GoalDecision decision(ReviewBody.Outcome body, ReviewPage page, LocalDate today) {
        var goal = new GoalId(Ids.inBody(needed(body.goal(), "goal"), "goal"));
        return new GoalDecision(
                goal,
                needed(body.outcome(), "outcome"),
                written(body.text()),
                body.on() == null ? today : body.on(),
                new PlanChanges(body.targetDate(), measures(body, page, goal), null),
                exceptions(body));
    }

    static <T> T needed(@Nullable T sent, String field) {
        if (sent == null) {
            throw ProblemFound.missing(field);
        }
        return sent;
    }

    /** What was sent, and for the rest the usual or what stands there already. */
    static ReviewDeadlines deadlines(ReviewBody.@Nullable Deadlines sent, ReviewDeadlines usual) {
        return sent == null
                ? usual
                : new ReviewDeadlines(
                        or(sent.selfAssessment(), usual.selfAssessment()),
                        or(sent.assessment(), usual.assessment()),
                        or(sent.talk(), usual.talk()),
                        or(sent.acknowledgement(), usual.acknowledgement()));
    }

    private static LocalDate or(@Nullable LocalDate sent, LocalDate usual) {
        return sent == null ? usual : sent;
    }

    private static @Nullable List<Measure> measures(
            ReviewBody.Outcome body, ReviewPage page, GoalId goal) {
        var targets = body.targets();
        if (targets == null || targets.isEmpty()) {
            return null;
        }
        Map<String, ReviewBody.Target> wanted = new HashMap<>();
        for (int at = 0; at < targets.size(); at++) {
            var field = "targets[" + at + "]";
            var target = needed(targets.get(at), field);
            wanted.put(needed(target.measureId(), field + ".measureId"), target);
        }
        List<Measure> measures = new ArrayList<>();
        page.material().goals().stream()
                .map(GoalInReview::state)
                .filter(state -> state.id().equals(goal))
                .findFirst()
                .map(GoalState::plan)
                .ifPresent(plan -> measures.addAll(plan.measures()));
        return measures.stream().map(measure -> aiming(measure, wanted)).toList();
    }

    private static Measure aiming(Measure measure, Map<String, ReviewBody.Target> wanted) {
        var target = measure.id() == null ? null : wanted.get(measure.id().value());
        return target == null
                ? measure
                : new Measure(
                        measure.id(),
                        measure.name(),
                        measure.form(),
                        measure.unit(),
                        measure.direction(),
                        measure.baseline(),
                        target.target(),
                        measure.lowerLimit(),
                        measure.levels());
    }

    private static List<MeasureException> exceptions(ReviewBody.Outcome body) {
        var sent = body.exceptions();
        return sent == null
                ? List.of()
                : IntStream.range(0, sent.size())
                        .mapToObj(at -> exception(sent.get(at), "exceptions[" + at + "]"))
                        .toList();
    }

    private static MeasureException exception(ReviewBody.Exception sent, String at) {
        var field = at + ".measureId";
        return new MeasureException(
                new MeasureId(Ids.inBody(needed(needed(sent, at).measureId(), field), field)),
                written(sent.reason()));
    }
}
