package org.labgoals.review.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.labgoals.goal.domain.GoalId;
import org.labgoals.review.domain.ReviewEvent.AssessmentShared;
import org.labgoals.review.domain.ReviewEvent.AssessmentWritten;
import org.labgoals.review.domain.ReviewEvent.DissentNoted;
import org.labgoals.review.domain.ReviewEvent.NextStepsAgreed;
import org.labgoals.review.domain.ReviewEvent.OutcomeCarriedOut;
import org.labgoals.review.domain.ReviewEvent.OutcomeDecided;
import org.labgoals.review.domain.ReviewEvent.OutcomeRefused;
import org.labgoals.review.domain.ReviewEvent.ReviewAcknowledged;
import org.labgoals.review.domain.ReviewEvent.ReviewCalledOff;
import org.labgoals.review.domain.ReviewEvent.ReviewCorrected;
import org.labgoals.review.domain.ReviewEvent.ReviewDeadlinesMoved;
import org.labgoals.review.domain.ReviewEvent.ReviewOpened;
import org.labgoals.review.domain.ReviewEvent.SelfAssessmentShared;
import org.labgoals.review.domain.ReviewEvent.SelfAssessmentWritten;
import org.labgoals.review.domain.ReviewEvent.TalkHeld;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.domain.Recorded;

/** What each event makes of a person's reviews. No rules here. */
public final class ReviewEvolution {

    private ReviewEvolution() {}

    /**
     * The record after the event.
     *
     * @param before null before the first
     */
    public static ReviewState evolve(
            @Nullable ReviewState before, ReviewEvent event, Recorded recorded) {
        var state = before == null ? ReviewState.none(event.person()) : before;
        return new ReviewState(
                state.person(), state.events() + 1, reviews(state.reviews(), event, recorded));
    }

    private static List<PerformanceReview> reviews(
            List<PerformanceReview> before, ReviewEvent event, Recorded recorded) {
        if (event instanceof ReviewOpened opened) {
            List<PerformanceReview> more = new ArrayList<>(before);
            more.add(
                    PerformanceReview.opened(
                            opened.number(), opened.plan(), opened.cycle(), opened.on()));
            return more;
        }
        return before.stream()
                .map(
                        review ->
                                review.number() == event.number()
                                        ? after(review, event, recorded)
                                        : review)
                .toList();
    }

    private static PerformanceReview after(
            PerformanceReview review, ReviewEvent event, Recorded recorded) {
        var next = new Next(review);
        switch (event) {
            case ReviewOpened e -> {}
            case ReviewDeadlinesMoved e -> next.plan = next.plan.with(e.deadlines());
            case SelfAssessmentWritten e -> next.self = Written.of(e.text(), e.on(), recorded);
            case SelfAssessmentShared e -> next.self = shared(next.self);
            case AssessmentWritten e -> next.assessment = Written.of(e.text(), e.on(), recorded);
            case AssessmentShared e -> next.assessment = shared(next.assessment);
            case TalkHeld e -> {
                next.talkOn = e.on();
                next.talkEvent = recorded.event();
            }
            case NextStepsAgreed e -> next.nextSteps = Written.of(e.text(), e.on(), recorded);
            case OutcomeDecided e ->
                    next.decide(
                            new DecidedOutcome(
                                    e.goal(),
                                    e.outcome(),
                                    Written.of(e.text(), e.on(), recorded),
                                    false,
                                    null));
            case OutcomeCarriedOut e -> next.outcome(e.goal(), DecidedOutcome::done);
            case OutcomeRefused e -> next.outcome(e.goal(), one -> one.refused(e.rule()));
            case DissentNoted e -> next.note = Written.of(e.text(), e.on(), recorded);
            case ReviewAcknowledged e -> next.acknowledgedAt = recorded.at();
            case ReviewCalledOff e -> next.calledOff = e.reason();
            case ReviewCorrected e -> next.correct(e);
        }
        return next.review();
    }

    private static @Nullable Written shared(@Nullable Written written) {
        return written == null ? null : written.asShared();
    }

    /** The next state while it is made. */
    private static final class Next {
        private final PerformanceReview before;
        private ReviewPlan plan;
        private @Nullable Written self;
        private @Nullable Written assessment;
        private @Nullable LocalDate talkOn;
        private @Nullable String talkEvent;
        private @Nullable Written nextSteps;
        private List<DecidedOutcome> outcomes;
        private @Nullable Written note;
        private @Nullable Instant acknowledgedAt;
        private @Nullable PersonalText calledOff;

        Next(PerformanceReview before) {
            this.before = before;
            plan = before.plan();
            self = before.selfAssessment();
            assessment = before.assessment();
            talkOn = before.talkOn();
            talkEvent = before.talkEvent();
            nextSteps = before.nextSteps();
            outcomes = before.outcomes();
            note = before.note();
            acknowledgedAt = before.acknowledgedAt();
            calledOff = before.calledOff();
        }

        void decide(DecidedOutcome decided) {
            List<DecidedOutcome> others = new ArrayList<>(outcomes);
            others.removeIf(each -> each.goal().equals(decided.goal()));
            others.add(decided);
            outcomes = others;
        }

        void outcome(GoalId goal, UnaryOperator<DecidedOutcome> change) {
            outcomes =
                    outcomes.stream()
                            .map(each -> each.goal().equals(goal) ? change.apply(each) : each)
                            .toList();
        }

        void correct(ReviewCorrected e) {
            if (e.field().equals(ReviewDecisions.DAY)) {
                var day = e.value().text();
                talkOn = day == null ? talkOn : LocalDate.parse(day);
                return;
            }
            self = corrected(self, e);
            assessment = corrected(assessment, e);
            nextSteps = corrected(nextSteps, e);
            note = corrected(note, e);
            outcomes =
                    outcomes.stream()
                            .map(
                                    each ->
                                            each.words().event().equals(e.corrects())
                                                    ? each.saying(each.words().saying(e.value()))
                                                    : each)
                            .toList();
        }

        private static @Nullable Written corrected(@Nullable Written written, ReviewCorrected e) {
            return written != null && written.event().equals(e.corrects())
                    ? written.saying(e.value())
                    : written;
        }

        PerformanceReview review() {
            return new PerformanceReview(
                    before.number(),
                    plan,
                    before.cycle(),
                    before.openedOn(),
                    self,
                    assessment,
                    talkOn,
                    talkEvent,
                    nextSteps,
                    outcomes,
                    note,
                    acknowledgedAt,
                    calledOff);
        }
    }
}
