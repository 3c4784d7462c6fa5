package org.labgoals.goal.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.labgoals.goal.application.GoalPage;
import org.labgoals.goal.domain.GoalState;
import org.labgoals.goal.domain.GoalStatus;
import org.labgoals.shared.domain.Standing;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Days;
import org.labgoals.shared.ui.Glyph;
import org.labgoals.shared.ui.Words;

/**
 * What one has to know before anything else: returned, paused, private, nobody to decide, how it
 * ended.
 */
final class GoalNotices extends Div {

    GoalNotices(GoalPage page, Words words, Days days) {
        addClassName("notices");
        GoalState goal = page.state();
        if (goal.isPrivate()
                && page.standing() == Standing.OWNER
                && goal.status() == GoalStatus.DRAFTED) {
            add(notice(Glyph.PENCIL, words.text("notice.private")));
        }
        proposed(page, words);
        fromFeedback(page, words);
        if (goal.returnReason() != null) {
            add(
                    notice(
                            Glyph.RETURN,
                            words.text("notice.returned", goal.returnReason().orErased())));
        }
        if (goal.pausedOn() != null && goal.pauseReason() != null) {
            add(
                    notice(
                            Glyph.PAUSE,
                            words.text(
                                    "notice.paused",
                                    days.day(goal.pausedOn()),
                                    goal.pauseReason().orErased())));
        }
        if (page.decider() == null && !goal.isFinal()) {
            add(notice(Glyph.AT_RISK, words.text("notice.nobody-decides")));
        }
        if (goal.isUnaligned() && page.standing() == Standing.DECIDER) {
            add(notice(Glyph.LINK, words.text("notice.unaligned")));
        }
        if (goal.personalReason() != null) {
            add(
                    notice(
                            Glyph.PERSON,
                            words.text("notice.personal", goal.personalReason().orErased())));
        }
        if (goal.ending() != null) {
            String key =
                    goal.status() == GoalStatus.ACHIEVED ? "notice.achieved" : "notice.withdrawn";
            String text = goal.ending().text() == null ? "" : goal.ending().text().orErased();
            add(
                    notice(
                            goal.status() == GoalStatus.ACHIEVED ? Glyph.CHECK : Glyph.SLASH,
                            words.text(key, days.day(goal.ending().on()), text)));
        }
    }

    /** Says of a draft that somebody proposed who it was and for which objective. */
    private void proposed(GoalPage page, Words words) {
        var origin = page.state().origin();
        if (origin == null
                || !origin.kind().equals("proposal")
                || origin.reference() == null
                || page.state().status() != GoalStatus.DRAFTED) {
            return;
        }
        var said = notice(Glyph.SENT, words.text("notice.proposed"));
        said.add(new Anchor("objectives/" + origin.reference(), words.text("notice.proposed-for")));
        add(said);
    }

    /** Says that it began as feedback; what that said is for the feedback's own page to say. */
    private void fromFeedback(GoalPage page, Words words) {
        var origin = page.state().origin();
        if (origin == null || !origin.kind().equals("feedback")) {
            return;
        }
        var said = notice(Glyph.SPEECH, words.text("notice.from-feedback"));
        if (page.standing() == Standing.OWNER) {
            said.add(
                    new Anchor(
                            "people/" + page.state().owner().value() + "/feedback",
                            words.text("notice.from-feedback-link")));
        }
        add(said);
    }

    private static Div notice(Glyph glyph, String sentence) {
        return Build.box("notice", glyph.sign(), new Span(sentence));
    }
}
