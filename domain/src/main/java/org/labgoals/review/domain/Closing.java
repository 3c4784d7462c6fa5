package org.labgoals.review.domain;

import java.util.ArrayList;
import java.util.List;
import org.labgoals.review.domain.ReviewCommand.AcknowledgeReview;
import org.labgoals.review.domain.ReviewCommand.AddDissentingNote;
import org.labgoals.review.domain.ReviewCommand.HoldTalk;
import org.labgoals.review.domain.ReviewEvent.DissentNoted;
import org.labgoals.review.domain.ReviewEvent.NextStepsAgreed;
import org.labgoals.review.domain.ReviewEvent.ReviewAcknowledged;
import org.labgoals.review.domain.ReviewEvent.TalkHeld;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.domain.Refused;

/** The talk, the next steps, and the person's own last word. */
final class Closing {

    private Closing() {}

    static List<ReviewEvent> talk(PerformanceReview review, HoldTalk c) {
        Checks.isDecider(c.person(), c.occasion());
        Checks.isOpen(review);
        Checks.bothIn(review);
        Refused.when(
                review.talkOn() != null && !c.on().equals(review.talkOn()),
                ReviewRule.TALK_WAS_HELD);
        List<ReviewEvent> now = new ArrayList<>();
        if (review.talkOn() == null) {
            Checks.happened(c.on(), review, c.occasion());
            now.add(new TalkHeld(c.person(), c.number(), c.on()));
        }
        var steps = c.nextSteps();
        if (steps != null && (review.nextSteps() == null || !review.nextSteps().says(steps))) {
            Checks.text(steps);
            now.add(new NextStepsAgreed(c.person(), c.number(), steps, c.occasion().today()));
        }
        return now;
    }

    static List<ReviewEvent> dissent(PerformanceReview review, AddDissentingNote c) {
        Checks.isPerson(c.person(), c.occasion());
        if (review.note() != null && review.note().says(c.text())) {
            return List.of();
        }
        Checks.isOpen(review);
        Checks.bothIn(review);
        Checks.text(c.text());
        return List.of(new DissentNoted(c.person(), c.number(), c.text(), c.occasion().today()));
    }

    static List<ReviewEvent> acknowledge(PerformanceReview review, AcknowledgeReview c) {
        Checks.isPerson(c.person(), c.occasion());
        boolean sameNote = c.note() == null || saysAlready(review, c.note());
        if (review.status() == ReviewStatus.ACKNOWLEDGED && sameNote) {
            return List.of();
        }
        Checks.isOpen(review);
        Checks.bothIn(review);
        Refused.when(review.talkOn() == null, ReviewRule.TALK_FIRST);
        Refused.when(
                c.goals().open().stream().anyMatch(goal -> review.outcomeOf(goal).isEmpty()),
                ReviewRule.OUTCOME_MISSING);
        List<ReviewEvent> now = new ArrayList<>();
        if (c.note() != null && !sameNote) {
            Checks.text(c.note());
            now.add(new DissentNoted(c.person(), c.number(), c.note(), c.occasion().today()));
        }
        now.add(new ReviewAcknowledged(c.person(), c.number()));
        return now;
    }

    private static boolean saysAlready(PerformanceReview review, PersonalText note) {
        return review.note() != null && review.note().says(note);
    }
}
