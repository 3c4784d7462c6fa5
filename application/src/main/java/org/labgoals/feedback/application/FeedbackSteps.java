package org.labgoals.feedback.application;

import java.util.EnumSet;
import java.util.Set;
import org.labgoals.feedback.application.FeedbackLine.Step;
import org.labgoals.feedback.domain.FeedbackAudience;
import org.labgoals.feedback.domain.FeedbackState;
import org.labgoals.feedback.domain.Reader;

/** Says which steps a screen offers to somebody; the rules decide again when one is taken. */
final class FeedbackSteps {

    private FeedbackSteps() {}

    static Set<Step> of(FeedbackState feedback, Reader reader) {
        Set<Step> steps = EnumSet.noneOf(Step.class);
        boolean about = reader.id().equals(feedback.person());
        boolean manages = reader.decides() && !about;
        if (feedback.isHeld()) {
            if (manages) {
                steps.add(Step.RELEASE);
                redaction(feedback, steps);
            }
            return steps;
        }
        boolean meant = feedback.audience() == FeedbackAudience.ALSO_PERSON ? about : manages;
        if (!feedback.isHidden()) {
            if (meant) {
                steps.add(Step.REPLY);
                if (!feedback.course().thanked()) {
                    steps.add(Step.THANK);
                }
            }
            if (about) {
                steps.add(Step.DRAFT_GOAL);
            }
            if ((about || manages)
                    && feedback.course().reports().stream()
                            .noneMatch(each -> each.by().equals(reader.id()))) {
                steps.add(Step.REPORT);
            }
        }
        if (!about && (manages || reader.directs())) {
            redaction(feedback, steps);
            if (!feedback.isHidden()) {
                steps.add(Step.HIDE);
            }
            if (feedback.isHidden() || !feedback.course().reports().isEmpty()) {
                steps.add(Step.SHOW_AGAIN);
            }
        }
        if (!about && feedback.isAnonymous()) {
            disclosure(feedback, reader, steps);
        }
        return steps;
    }

    private static void redaction(FeedbackState feedback, Set<Step> steps) {
        if (feedback.text() != null && !feedback.text().isErased()) {
            steps.add(Step.REDACT);
        }
    }

    private static void disclosure(FeedbackState feedback, Reader reader, Set<Step> steps) {
        var way = feedback.course().disclosure();
        if (reader.directs() && (way == null || !way.isOpen() && !way.agreed())) {
            steps.add(Step.ASK_FOR_DISCLOSURE);
        }
        if (way == null) {
            return;
        }
        if (reader.audits() && way.isOpen() && !way.asked().by().equals(reader.id())) {
            steps.add(Step.DECIDE_ON_DISCLOSURE);
        }
        if (way.agreed()
                && (reader.id().equals(way.asked().by()) || reader.id().equals(way.decidedBy()))) {
            steps.add(Step.LOOK_AT_AUTHOR);
        }
    }
}
