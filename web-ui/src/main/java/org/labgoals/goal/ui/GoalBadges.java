package org.labgoals.goal.ui;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;
import org.labgoals.goal.domain.GoalState;
import org.labgoals.goal.domain.GoalStatus;
import org.labgoals.goal.domain.Health;
import org.labgoals.shared.domain.Kebab;
import org.labgoals.shared.ui.Chip;
import org.labgoals.shared.ui.Glyph;
import org.labgoals.shared.ui.Words;

/** Status and health: always a sign with its word, never colour alone. */
public record GoalBadges(Words words) {

    private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    public Chip status(GoalState goal) {
        if (goal.isPaused()) {
            return new Chip(Glyph.PAUSE, words.text("goal-status.paused"), "paused");
        }
        if (goal.submitted() && goal.status() == GoalStatus.DRAFTED) {
            return new Chip(Glyph.SENT, words.text("goal-status.submitted"), "submitted");
        }
        return status(goal.status());
    }

    public Chip status(GoalStatus status) {
        Glyph glyph =
                switch (status) {
                    case DRAFTED -> Glyph.PENCIL;
                    case ACTIVE -> Glyph.PLAY;
                    case REVIEWED -> Glyph.EYE;
                    case ACHIEVED -> Glyph.CHECK;
                    case WITHDRAWN -> Glyph.SLASH;
                };
        return new Chip(glyph, words.of(status), Kebab.of(status));
    }

    public Chip health(Health health) {
        return grade(health.grade()).because(reasons(health));
    }

    public Chip grade(Health.Grade grade) {
        Glyph glyph =
                switch (grade) {
                    case ON_TRACK -> Glyph.ON_TRACK;
                    case AT_RISK -> Glyph.AT_RISK;
                    case OFF_TRACK -> Glyph.OFF_TRACK;
                    case SILENT, NONE -> Glyph.SILENT;
                };
        return new Chip(glyph, words.text("grade." + Kebab.of(grade)), Kebab.of(grade));
    }

    /** Why it goes so, in sentences. */
    public List<String> reasons(Health health) {
        return health.reasons().stream()
                .map(reason -> words.text("health." + reason.key(), values(reason)))
                .toList();
    }

    private Object[] values(Health.Reason reason) {
        return reason.values().stream().map(value -> readable(value, words)).toArray();
    }

    /** A value of a message as people read it: a day as a day, anything else as it is. */
    static String readable(String value, Words words) {
        if (!ISO_DAY.matcher(value).matches()) {
            return value;
        }
        return LocalDate.parse(value)
                .format(DateTimeFormatter.ofPattern("d MMM yyyy", words.locale()));
    }
}
