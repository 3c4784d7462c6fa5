package org.labgoals.goal.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.labgoals.goal.application.GoalLine;
import org.labgoals.goal.application.GoalPage;
import org.labgoals.goal.application.HistoryLine;
import org.labgoals.goal.domain.Alignment;
import org.labgoals.goal.domain.Amendment;
import org.labgoals.goal.domain.Contributor;
import org.labgoals.goal.domain.CriterionMet;
import org.labgoals.goal.domain.Ending;
import org.labgoals.goal.domain.GoalPlan;
import org.labgoals.goal.domain.GoalReview;
import org.labgoals.goal.domain.GoalState;
import org.labgoals.goal.domain.Health;
import org.labgoals.goal.domain.MadeCheckIn;
import org.labgoals.goal.domain.MeasureId;
import org.labgoals.goal.domain.Origin;
import org.labgoals.goal.domain.PlanChanges;
import org.labgoals.people.application.PersonLine;
import org.labgoals.shared.api.SignatureAnswer;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;

/** What the domain knows of a goal, as it is answered. */
final class GoalOut {

    private final GoalState state;
    private final Map<PersonId, PersonLine> people;

    private GoalOut(GoalState state, Map<PersonId, PersonLine> people) {
        this.state = state;
        this.people = people;
    }

    static GoalAnswer.Whole of(GoalPage page) {
        return new GoalOut(page.state(), page.people()).whole(page);
    }

    static GoalAnswer.Summary of(GoalLine line) {
        return new GoalOut(line.state(), Map.of(line.owner().id(), line.owner())).summary(line);
    }

    private static GoalAnswer.@Nullable OriginLine origin(@Nullable Origin origin) {
        return origin == null ? null : new GoalAnswer.OriginLine(origin.kind(), origin.reference());
    }

    static GoalAnswer.History of(HistoryLine line) {
        return new GoalAnswer.History(
                line.event(),
                line.sequence(),
                line.what(),
                somebody(line.who()),
                line.role(),
                line.channel(),
                line.recordedAt(),
                line.on(),
                words(line.reason()),
                line.changes().stream()
                        .map(
                                change ->
                                        new GoalAnswer.ChangeLine(
                                                change.field(), change.before(), change.after()))
                        .toList(),
                line.corrects(),
                SignatureAnswer.of(line.signature()),
                line.cause() == null ? null : line.cause().address());
    }

    private GoalAnswer.Whole whole(GoalPage page) {
        GoalPlan plan = state.plan();
        return new GoalAnswer.Whole(
                state.id().value(),
                state.version(),
                state.status(),
                state.submitted(),
                state.isPaused(),
                state.pendingAmendments().size(),
                somebody(state.owner()),
                page.decider() == null ? null : somebody(page.decider()),
                plan.title().orErased(),
                words(plan.why()),
                plan.kind(),
                plan.horizon(),
                plan.startDate(),
                plan.targetDate(),
                plan.template(),
                plan.softSkills(),
                measures(),
                plan.criteria().stream().map(GoalOut::criterion).toList(),
                alignments(plan.alignments(), state.activatedOn() != null),
                plan.team() == null ? null : plan.team().value(),
                plan.contributors().stream().map(this::contributor).toList(),
                words(state.returnReason()),
                state.activatedOn(),
                state.nextReviewDue(),
                state.pausedOn(),
                words(state.pauseReason()),
                state.isUnaligned(),
                words(state.personalReason()),
                origin(state.origin()),
                health(page.health()),
                state.checkIns().stream().map(this::checkIn).toList(),
                state.amendments().stream().map(this::amendment).toList(),
                reviews(),
                state.ending() == null ? null : ending(state.ending()));
    }

    private GoalAnswer.Summary summary(GoalLine line) {
        GoalPlan plan = state.plan();
        return new GoalAnswer.Summary(
                state.id().value(),
                state.version(),
                state.status(),
                state.submitted(),
                state.isPaused(),
                state.pendingAmendments().size(),
                somebody(state.owner()),
                plan.title().orErased(),
                plan.kind(),
                plan.horizon(),
                plan.startDate(),
                plan.targetDate(),
                plan.template(),
                plan.team() == null ? null : plan.team().value(),
                measures(),
                state.nextReviewDue(),
                state.isUnaligned(),
                health(line.health()));
    }

    private List<GoalAnswer.MeasureLine> measures() {
        return state.plan().measures().stream()
                .map(measure -> MeasureOut.of(measure, state))
                .toList();
    }

    private static GoalAnswer.CriterionLine criterion(CriterionMet met) {
        return new GoalAnswer.CriterionLine(met.criterion(), met.points(), words(met.how()));
    }

    private static List<GoalAnswer.AlignmentLine> alignments(
            List<Alignment> alignments, boolean confirmed) {
        return alignments.stream().map(each -> alignment(each, confirmed)).toList();
    }

    private static GoalAnswer.AlignmentLine alignment(Alignment alignment, boolean confirmed) {
        return new GoalAnswer.AlignmentLine(
                alignment.objective().value(),
                alignment.contribution(),
                alignment.how().orErased(),
                confirmed);
    }

    private GoalAnswer.ContributorLine contributor(Contributor contributor) {
        return new GoalAnswer.ContributorLine(
                somebody(contributor.person()),
                contributor.measures().stream().map(MeasureId::value).sorted().toList(),
                words(contributor.part()));
    }

    private static GoalAnswer.HealthLine health(Health health) {
        return new GoalAnswer.HealthLine(
                health.grade(), health.reasons().stream().map(HealthWords::of).toList());
    }

    private GoalAnswer.CheckInLine checkIn(MadeCheckIn made) {
        MeasureValue value =
                MeasureScale.in(state, made.measure())
                        .map(scale -> scale.told(made.value()))
                        .orElseGet(() -> new MeasureValue.Amount(made.value()));
        return new GoalAnswer.CheckInLine(
                made.event(),
                made.measure().value(),
                value,
                words(made.note()),
                made.confidence(),
                made.on(),
                somebody(made.by()));
    }

    private GoalAnswer.AmendmentLine amendment(Amendment amendment) {
        return new GoalAnswer.AmendmentLine(
                amendment.number(),
                amendment.outcome(),
                amendment.reason().orErased(),
                changes(amendment.changes()),
                changes(amendment.before()),
                words(amendment.declineReason()));
    }

    private GoalAnswer.ChangesLine changes(PlanChanges changes) {
        return new GoalAnswer.ChangesLine(
                changes.targetDate(),
                changes.measures() == null
                        ? null
                        : changes.measures().stream()
                                .map(measure -> MeasureOut.of(measure, state))
                                .toList(),
                changes.alignments() == null ? null : alignments(changes.alignments(), false));
    }

    private List<GoalAnswer.ReviewLine> reviews() {
        List<GoalReview> all = new ArrayList<>(state.pastReviews());
        if (!state.review().equals(GoalReview.NOT_BEGUN)) {
            all.add(state.review());
        }
        return all.stream()
                .map(
                        review ->
                                new GoalAnswer.ReviewLine(
                                        review.askedOn(),
                                        words(review.selfAssessment()),
                                        review.selfAssessedOn(),
                                        words(review.review()),
                                        review.reviewedOn(),
                                        review.withoutSelfAssessment()))
                .toList();
    }

    private static GoalAnswer.EndingLine ending(Ending ending) {
        return new GoalAnswer.EndingLine(
                ending.on(),
                words(ending.text()),
                ending.exceptions().stream()
                        .map(
                                exception ->
                                        new GoalAnswer.ExceptionLine(
                                                exception.measure().value(),
                                                exception.reason().orErased()))
                        .toList());
    }

    private GoalAnswer.Somebody somebody(PersonId id) {
        PersonLine known = people.get(id);
        return known == null ? new GoalAnswer.Somebody(id.value(), null) : somebody(known);
    }

    private static GoalAnswer.Somebody somebody(PersonLine person) {
        return new GoalAnswer.Somebody(person.id().value(), person.name());
    }

    private static @Nullable String words(@Nullable PersonalText text) {
        return text == null ? null : text.orErased();
    }
}
