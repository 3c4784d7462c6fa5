package org.labgoals.competency.ui;

import org.labgoals.competency.domain.CompetencyStatus;
import org.labgoals.competency.domain.SystemStanding;
import org.labgoals.shared.ui.Chip;
import org.labgoals.shared.ui.Days;
import org.labgoals.shared.ui.Glyph;
import org.labgoals.shared.ui.Words;

/** How somebody stands: always a sign with its word, never colour alone. */
record CompetencyBadges(Words words, Days days) {

    Chip status(CompetencyStatus status) {
        return new Chip(glyph(status), words.of(status), tone(status));
    }

    /** When the next assessment is due, or how far the open one is, in a few words. */
    String detail(SystemStanding standing) {
        var open =
                standing.elementsDone() == 0
                        ? ""
                        : words.text("competency.elements-done", standing.elementsDone());
        if (standing.dueOn() == null) {
            return open;
        }
        var due = words.text("competency.due-on", days.shortDay(standing.dueOn()));
        return open.isEmpty() ? due : due + " · " + open;
    }

    private static Glyph glyph(CompetencyStatus status) {
        return switch (status) {
            case NOT_CLEARED -> Glyph.SLASH;
            case IN_RETRAINING -> Glyph.RETURN;
            case OVERDUE -> Glyph.AT_RISK;
            case DUE -> Glyph.CLOCK;
            case DONE -> Glyph.CHECK;
        };
    }

    private static String tone(CompetencyStatus status) {
        return switch (status) {
            case NOT_CLEARED -> "drafted";
            case IN_RETRAINING -> "reviewed";
            case OVERDUE -> "off-track";
            case DUE -> "at-risk";
            case DONE -> "achieved";
        };
    }
}
