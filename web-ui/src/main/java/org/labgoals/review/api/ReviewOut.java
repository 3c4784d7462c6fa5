package org.labgoals.review.api;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.labgoals.people.application.PersonLine;
import org.labgoals.review.application.CycleLine;
import org.labgoals.review.application.FeedbackInReview;
import org.labgoals.review.application.RefusedBy;
import org.labgoals.review.application.ReviewLine;
import org.labgoals.review.application.ReviewMaterial;
import org.labgoals.review.application.ReviewMaterial.GoalInReview;
import org.labgoals.review.application.ReviewPage;
import org.labgoals.review.domain.DecidedOutcome;
import org.labgoals.review.domain.ReviewDeadlines;
import org.labgoals.review.domain.ReviewPart;
import org.labgoals.review.domain.Written;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;

/** Reviews as they are answered. */
final class ReviewOut {

    private ReviewOut() {}

    static ReviewAnswer.Line of(ReviewLine line) {
        var review = line.review();
        return new ReviewAnswer.Line(
                named(line.person()),
                review.number(),
                review.status(),
                review.plan().from(),
                review.plan().until(),
                line.waitsFor(),
                line.due());
    }

    static ReviewAnswer.Whole of(ReviewPage page) {
        var review = page.review();
        var decider = page.decider();
        return new ReviewAnswer.Whole(
                named(page.person()),
                review.number(),
                page.version(),
                review.status(),
                review.plan().from(),
                review.plan().until(),
                review.openedOn(),
                review.cycle() == null ? null : review.cycle().value(),
                decider == null ? null : named(decider),
                of(review.plan().deadlines()),
                words(page, review.selfAssessment()),
                words(page, review.assessment()),
                review.talkOn(),
                words(page, review.nextSteps()),
                review.outcomes().stream().map(each -> of(page, each)).toList(),
                words(page, review.note()),
                review.acknowledgedAt(),
                text(review.calledOff()),
                of(page.material()));
    }

    static ReviewAnswer.Cycle of(CycleLine line) {
        var cycle = line.cycle();
        var scope = cycle.scope();
        return new ReviewAnswer.Cycle(
                cycle.id().value(),
                cycle.name().orErased(),
                cycle.plan().from(),
                cycle.plan().until(),
                cycle.openedOn(),
                cycle.closedOn(),
                scope.group(),
                scope.section(),
                scope.team() == null ? null : scope.team().value(),
                of(cycle.plan().deadlines()),
                cycle.people().size(),
                line.opened(),
                done(line.done()));
    }

    private static ReviewAnswer.Done done(Map<ReviewPart, Integer> done) {
        return new ReviewAnswer.Done(
                done.getOrDefault(ReviewPart.SELF_ASSESSMENT, 0),
                done.getOrDefault(ReviewPart.ASSESSMENT, 0),
                done.getOrDefault(ReviewPart.TALK, 0),
                done.getOrDefault(ReviewPart.ACKNOWLEDGEMENT, 0));
    }

    private static ReviewAnswer.Deadlines of(ReviewDeadlines deadlines) {
        return new ReviewAnswer.Deadlines(
                deadlines.selfAssessment(),
                deadlines.assessment(),
                deadlines.talk(),
                deadlines.acknowledgement());
    }

    private static ReviewAnswer.Decided of(ReviewPage page, DecidedOutcome decided) {
        return new ReviewAnswer.Decided(
                decided.goal().value(),
                decided.outcome(),
                words(page, decided.words(), decided.words().by()),
                decided.carriedOut(),
                decided.refusedBy(),
                decided.refusedBy() == null ? null : RefusedBy.sentence(decided.refusedBy()));
    }

    private static ReviewAnswer.@Nullable Words words(ReviewPage page, @Nullable Written written) {
        return written == null ? null : words(page, written, written.by());
    }

    private static ReviewAnswer.Words words(ReviewPage page, Written written, PersonId by) {
        return new ReviewAnswer.Words(
                written.event(),
                text(written.text()),
                written.text() == null,
                written.on(),
                named(page, by),
                written.shared(),
                written.corrected());
    }

    private static ReviewAnswer.Material of(ReviewMaterial material) {
        return new ReviewAnswer.Material(
                material.goals().stream().map(ReviewOut::of).toList(),
                material.wins().stream()
                        .map(each -> new ReviewAnswer.Entry(each.on(), each.text().orErased()))
                        .toList(),
                material.ceActivities().stream()
                        .map(each -> new ReviewAnswer.Entry(each.on(), each.title().orErased()))
                        .toList(),
                material.assessments().stream()
                        .map(each -> new ReviewAnswer.Entry(each.on(), each.testSystem()))
                        .toList(),
                material.indicators().stream().map(each -> each.id().value()).toList(),
                material.feedback().stream().map(ReviewOut::said).toList());
    }

    private static ReviewAnswer.Said said(FeedbackInReview.Said said) {
        return new ReviewAnswer.Said(
                said.on(),
                said.month() == null ? null : said.month().toString(),
                said.source(),
                said.name(),
                said.text().orErased());
    }

    private static ReviewAnswer.Goal of(GoalInReview goal) {
        return new ReviewAnswer.Goal(
                goal.state().id().value(),
                goal.state().plan().title().orErased(),
                goal.state().status(),
                goal.health().grade(),
                goal.checkIns().stream()
                        .map(
                                each ->
                                        new ReviewAnswer.CheckIn(
                                                each.measure().value(), each.value(), each.on()))
                        .toList());
    }

    private static ReviewAnswer.Named named(ReviewPage page, PersonId person) {
        var known = page.people().get(person);
        return known == null ? new ReviewAnswer.Named(person.value(), "Somebody") : named(known);
    }

    private static ReviewAnswer.Named named(PersonLine person) {
        return new ReviewAnswer.Named(person.id().value(), person.name());
    }

    private static @Nullable String text(@Nullable PersonalText text) {
        return text == null ? null : text.orErased();
    }
}
