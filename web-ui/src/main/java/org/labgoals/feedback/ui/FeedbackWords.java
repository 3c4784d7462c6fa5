package org.labgoals.feedback.ui;

import org.labgoals.feedback.application.FeedbackLine;
import org.labgoals.feedback.application.RequestLine;
import org.labgoals.feedback.domain.FeedbackAudience;
import org.labgoals.feedback.domain.FeedbackState;
import org.labgoals.shared.domain.Kebab;
import org.labgoals.shared.ui.Chip;
import org.labgoals.shared.ui.Days;
import org.labgoals.shared.ui.Glyph;
import org.labgoals.shared.ui.Words;

/** Feedback in words and signs. */
record FeedbackWords(Words words, Days days) {

    /** Who said it: by name, or from where they look at the work. */
    String from(FeedbackLine line) {
        var by = line.by();
        return by != null
                ? by.name()
                : words.text("feedback.from." + Kebab.of(line.feedback().source()));
    }

    /** When: the day, or the month by whose end it was written without a name. */
    String when(FeedbackState feedback) {
        var month = feedback.month();
        return month != null
                ? words.text("feedback.by-month", days.month(month))
                : feedback.on() == null ? "" : days.day(feedback.on());
    }

    /** What it is about, where that is not the person as a whole; else nothing. */
    String about(FeedbackLine line) {
        return line.topic() == null ? "" : words.text("feedback.about", line.topic().orErased());
    }

    Chip status(FeedbackState feedback) {
        if (feedback.isHeld()) {
            return new Chip(Glyph.PAUSE, words.text("feedback.held"), "at-risk");
        }
        if (feedback.isHidden()) {
            return new Chip(Glyph.SLASH, words.text("feedback.hidden"), "withdrawn");
        }
        return feedback.audience() == FeedbackAudience.MANAGER_ONLY
                ? new Chip(Glyph.KEY, words.of(feedback.audience()), "reviewed")
                : new Chip(Glyph.SPEECH, words.of(feedback.source()), "active");
    }

    Chip status(RequestLine line) {
        if (line.waitsForViewer()) {
            return new Chip(Glyph.PENCIL, words.text("feedback.request.yours"), "active");
        }
        return line.open()
                ? new Chip(Glyph.CLOCK, words.text("feedback.request.open"), "drafted")
                : new Chip(Glyph.CHECK, words.text("feedback.request.over"), "withdrawn");
    }
}
