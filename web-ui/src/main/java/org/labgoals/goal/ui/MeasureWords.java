package org.labgoals.goal.ui;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labgoals.goal.domain.Direction;
import org.labgoals.goal.domain.MadeCheckIn;
import org.labgoals.goal.domain.Measure;
import org.labgoals.goal.domain.MeasureForm;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.ui.Days;
import org.labgoals.shared.ui.Figures;
import org.labgoals.shared.ui.Words;

/** Puts measures and how they go into words. */
record MeasureWords(Words words, Days days) {

    /** A value as this measure tells it: with its unit, as a level, or as open or reached. */
    String value(Measure measure, @Nullable BigDecimal value) {
        if (value == null) {
            return words.text(
                    measure.form() == MeasureForm.MILESTONE ? "measure.open" : "measure.no-value");
        }
        return switch (measure.form()) {
            case NUMERIC -> Figures.withUnit(value, measure.unit(), words.locale());
            case MILESTONE -> words.text(value.signum() > 0 ? "measure.reached" : "measure.open");
            case ORDINAL -> level(measure, value);
        };
    }

    private String level(Measure measure, BigDecimal value) {
        List<PersonalText> levels = measure.levels();
        int position = value.intValue();
        return position >= 0 && position < levels.size()
                ? levels.get(position).orErased()
                : Figures.plain(value, words.locale());
    }

    /** What is aimed at, for example {@code 52 to 40 min}. */
    String aim(Measure measure) {
        if (measure.form() == MeasureForm.MILESTONE) {
            return words.text("measure.aim-milestone");
        }
        BigDecimal target = measure.target();
        if (target == null) {
            return words.text("measure.aim-missing");
        }
        if (measure.direction() == Direction.STAY_WITHIN) {
            BigDecimal lower = measure.lowerLimit();
            return lower == null
                    ? words.text("measure.aim-at-most", value(measure, target))
                    : words.text(
                            "measure.aim-within",
                            Figures.plain(lower, words.locale()),
                            value(measure, target));
        }
        BigDecimal baseline = measure.baseline();
        return baseline == null
                ? words.text("measure.aim-target", value(measure, target))
                : words.text(
                        "measure.aim-from-to", value(measure, baseline), value(measure, target));
    }

    /** The change since the baseline and whether that is good, or nothing. */
    @Nullable String change(Course course) {
        BigDecimal moved = course.moved();
        if (moved == null || course.measure().form() != MeasureForm.NUMERIC) {
            return null;
        }
        String change = Figures.change(moved, course.measure().unit(), words.locale());
        return switch (course.better()) {
            case 1 -> words.text("measure.better", change);
            case -1 -> words.text("measure.worse", change);
            default -> moved.signum() == 0 ? words.text("measure.unchanged") : change;
        };
    }

    /** One sentence that says what the chart shows. */
    String sentence(Course course) {
        Measure measure = course.measure();
        List<String> parts = new ArrayList<>();
        MadeCheckIn latest = course.latest();
        if (latest == null) {
            parts.add(words.text("measure.sentence-none", aim(measure)));
        } else {
            parts.add(
                    words.text(
                            "measure.sentence-latest",
                            value(measure, latest.value()),
                            days.day(latest.on()),
                            aim(measure)));
        }
        if (course.isMet()) {
            parts.add(words.text("measure.sentence-met"));
        } else if (course.end() != null) {
            parts.add(words.text("measure.sentence-until", days.away(course.end())));
        }
        return String.join(" ", parts);
    }
}
