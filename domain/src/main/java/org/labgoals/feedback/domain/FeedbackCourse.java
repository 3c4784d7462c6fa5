package org.labgoals.feedback.domain;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What became of feedback after it was given. Immutable.
 *
 * @param released whether it was let through after it was held
 * @param thanked whether whom it is meant for thanked
 * @param reply the latest, null where there is none
 * @param reports who called it abuse since somebody last decided that it is shown
 * @param hidden why it is hidden, null where it is not
 * @param disclosure the latest way to its author, null where nobody asked
 */
public record FeedbackCourse(
        boolean released,
        boolean thanked,
        @Nullable Remark reply,
        List<Remark> reports,
        @Nullable Remark hidden,
        @Nullable Disclosure disclosure) {

    /** Nothing came of it yet. */
    static final FeedbackCourse BEGUN =
            new FeedbackCourse(false, false, null, List.of(), null, null);

    /** Keeps a copy. */
    public FeedbackCourse {
        reports = List.copyOf(reports);
    }

    FeedbackCourse release() {
        return new FeedbackCourse(true, thanked, reply, reports, hidden, disclosure);
    }

    FeedbackCourse thank() {
        return new FeedbackCourse(released, true, reply, reports, hidden, disclosure);
    }

    FeedbackCourse reply(Remark said) {
        return new FeedbackCourse(released, thanked, said, reports, hidden, disclosure);
    }

    FeedbackCourse report(Remark why) {
        var all = Stream.concat(reports.stream(), Stream.of(why)).toList();
        return new FeedbackCourse(released, thanked, reply, all, hidden, disclosure);
    }

    FeedbackCourse hide(Remark why) {
        return new FeedbackCourse(released, thanked, reply, reports, why, disclosure);
    }

    FeedbackCourse showAgain() {
        return new FeedbackCourse(released, thanked, reply, List.of(), null, disclosure);
    }

    FeedbackCourse disclose(Disclosure way) {
        return new FeedbackCourse(released, thanked, reply, reports, hidden, way);
    }

    FeedbackCourse withoutReports() {
        return new FeedbackCourse(released, thanked, reply, List.of(), hidden, disclosure);
    }

    FeedbackCourse withoutDisclosure() {
        return new FeedbackCourse(released, thanked, reply, reports, hidden, null);
    }
}
