package org.labgoals.objective.ui;

import java.util.Locale;
import org.labgoals.objective.domain.ObjectiveLevel;
import org.labgoals.objective.domain.ObjectivePlan;
import org.labgoals.objective.domain.ObjectiveStatus;
import org.labgoals.shared.ui.Chip;
import org.labgoals.shared.ui.Days;
import org.labgoals.shared.ui.Figures;
import org.labgoals.shared.ui.Glyph;
import org.labgoals.shared.ui.Words;

/** How far an objective is, always a sign with its word, and what it says in a few words. */
record ObjectiveBadges(Words words, Days days) {

    Chip status(ObjectiveStatus status) {
        return new Chip(
                glyph(status),
                words.of(status),
                "objective-" + status.name().toLowerCase(Locale.ROOT));
    }

    /** Whose it is: the level, for a section its name too. */
    String level(ObjectivePlan plan) {
        return plan.level() == ObjectiveLevel.SECTION && plan.section() != null
                ? words.text("objective.of-section", plan.section())
                : words.of(plan.level());
    }

    String period(ObjectivePlan plan) {
        return plan.until() == null
                ? words.text("objective.from-on", days.shortDay(plan.from()))
                : words.text(
                        "objective.from-until",
                        days.shortDay(plan.from()),
                        days.shortDay(plan.until()));
    }

    String weight(ObjectivePlan plan) {
        return words.text("objective.weighs", Figures.plain(plan.weight(), words.locale()));
    }

    private static Glyph glyph(ObjectiveStatus status) {
        return switch (status) {
            case PROPOSED -> Glyph.SENT;
            case SET -> Glyph.FLAG;
            case MET -> Glyph.CHECK;
            case MISSED -> Glyph.CROSS;
            case RETIRED -> Glyph.SLASH;
        };
    }
}
