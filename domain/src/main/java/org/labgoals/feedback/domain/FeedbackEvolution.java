package org.labgoals.feedback.domain;

import org.jspecify.annotations.Nullable;
import org.labgoals.feedback.domain.FeedbackEvent.AnonymousFeedbackShown;
import org.labgoals.feedback.domain.FeedbackEvent.AuthorLookedAt;
import org.labgoals.feedback.domain.FeedbackEvent.DisclosureAgreed;
import org.labgoals.feedback.domain.FeedbackEvent.DisclosureAsked;
import org.labgoals.feedback.domain.FeedbackEvent.DisclosureDeclined;
import org.labgoals.feedback.domain.FeedbackEvent.FeedbackGiven;
import org.labgoals.feedback.domain.FeedbackEvent.FeedbackHidden;
import org.labgoals.feedback.domain.FeedbackEvent.FeedbackReplied;
import org.labgoals.feedback.domain.FeedbackEvent.FeedbackReported;
import org.labgoals.feedback.domain.FeedbackEvent.FeedbackShownAgain;
import org.labgoals.feedback.domain.FeedbackEvent.FeedbackThanked;
import org.labgoals.feedback.domain.FeedbackEvent.HeldFeedbackReleased;
import org.labgoals.shared.domain.Recorded;

/** What each event makes of feedback. No rules here. */
public final class FeedbackEvolution {

    private FeedbackEvolution() {}

    /**
     * The feedback after the event.
     *
     * @param before null before the first
     */
    public static FeedbackState evolve(
            @Nullable FeedbackState before, FeedbackEvent event, Recorded recorded) {
        return switch (event) {
            case FeedbackGiven e -> given(e, recorded);
            case AnonymousFeedbackShown e -> shown(e);
            default -> {
                var now = begun(before, event);
                yield now.next(after(now.course(), event, recorded));
            }
        };
    }

    private static FeedbackCourse after(
            FeedbackCourse now, FeedbackEvent event, Recorded recorded) {
        return switch (event) {
            case FeedbackGiven e -> now;
            case AnonymousFeedbackShown e -> now;
            case HeldFeedbackReleased e -> now.release();
            case FeedbackThanked e -> now.thank();
            case FeedbackReplied e -> now.reply(new Remark(e.text(), recorded.by(), e.on()));
            case FeedbackReported e -> now.report(new Remark(e.reason(), recorded.by(), e.on()));
            case FeedbackHidden e -> now.hide(new Remark(e.reason(), recorded.by(), e.on()));
            case FeedbackShownAgain e -> now.showAgain();
            case DisclosureAsked e ->
                    now.disclose(Disclosure.asked(new Remark(e.reason(), recorded.by(), e.on())));
            case DisclosureAgreed e ->
                    now.disclose(disclosure(now, e).agreedBy(recorded.by(), e.on()));
            case DisclosureDeclined e ->
                    now.disclose(
                            disclosure(now, e)
                                    .declinedWith(new Remark(e.reason(), recorded.by(), e.on())));
            case AuthorLookedAt e -> now.disclose(disclosure(now, e).lookedAt());
        };
    }

    private static FeedbackState given(FeedbackGiven e, Recorded recorded) {
        return new FeedbackState(
                e.feedback(),
                1,
                e.person(),
                e.request(),
                e.topic(),
                e.source(),
                e.audience(),
                e.text(),
                e.source().isOutside() ? null : recorded.by(),
                e.on(),
                null,
                null,
                null,
                e.heldUnder(),
                FeedbackCourse.BEGUN);
    }

    private static FeedbackState shown(AnonymousFeedbackShown e) {
        return new FeedbackState(
                e.feedback(),
                1,
                e.person(),
                e.request(),
                e.topic(),
                e.source(),
                e.audience(),
                e.text(),
                null,
                null,
                e.month(),
                e.group(),
                e.author(),
                e.heldUnder(),
                FeedbackCourse.BEGUN);
    }

    private static FeedbackState begun(@Nullable FeedbackState before, FeedbackEvent event) {
        if (before == null) {
            throw new IllegalStateException("Feedback " + event.feedback() + " never began");
        }
        return before;
    }

    private static Disclosure disclosure(FeedbackCourse now, FeedbackEvent event) {
        var way = now.disclosure();
        if (way == null) {
            throw new IllegalStateException("Nobody asked who wrote feedback " + event.feedback());
        }
        return way;
    }
}
