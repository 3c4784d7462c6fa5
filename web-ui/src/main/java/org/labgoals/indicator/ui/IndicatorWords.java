package org.labgoals.indicator.ui;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.labgoals.alignment.domain.GoalMark;
import org.labgoals.indicator.domain.IndicatorPlan;
import org.labgoals.shared.domain.Kebab;
import org.labgoals.shared.ui.Days;
import org.labgoals.shared.ui.Figures;
import org.labgoals.shared.ui.Words;

/** Puts an indicator and its readings into words. */
record IndicatorWords(Words words, Days days) {

    String value(IndicatorPlan plan, BigDecimal value) {
        return Figures.withUnit(value, plan.unit(), words.locale());
    }

    String month(YearMonth month) {
        return month.format(DateTimeFormatter.ofPattern("MMM yyyy", words.locale()));
    }

    /** What it is compared with, for example <em>benchmark: at most 60 min</em>. */
    String aim(IndicatorPlan plan) {
        var benchmark = plan.benchmark();
        return benchmark == null
                ? words.text("indicator.aim.none-" + Kebab.of(plan.direction()))
                : words.text("indicator.aim", figure(plan, benchmark));
    }

    private String figure(IndicatorPlan plan, BigDecimal benchmark) {
        var lower = plan.lowerLimit();
        return words.text(
                "indicator.aim." + Kebab.of(plan.direction()),
                value(plan, benchmark),
                lower == null ? "" : value(plan, lower));
    }

    /** By how much it moved and whether that is good, for example <em>−12 min, better</em>. */
    @Nullable String change(IndicatorCourse course) {
        var moved = course.moved();
        if (moved == null) {
            return null;
        }
        var change = Figures.change(moved, course.plan().unit(), words.locale());
        return switch (course.better()) {
            case 1 -> words.text("measure.better", change);
            case -1 -> words.text("measure.worse", change);
            default -> change;
        };
    }

    /** What the chart shows. */
    String sentence(IndicatorCourse course) {
        var latest = course.latest();
        if (latest == null) {
            return words.text("indicator.no-readings");
        }
        var now = value(course.plan(), latest.now().value());
        var month = month(latest.now().month());
        var meets = course.meets(latest.now().value());
        var benchmark = course.plan().benchmark();
        var stands =
                meets == null || benchmark == null
                        ? words.text("indicator.stands", now, month)
                        : words.text(
                                meets ? "indicator.stands-within" : "indicator.stands-outside",
                                now,
                                month,
                                figure(course.plan(), benchmark));
        var compared = course.comparedWith();
        return compared == null || compared == latest
                ? stands
                : stands
                        + " "
                        + words.text(
                                "indicator.was",
                                value(course.plan(), compared.now().value()),
                                month(compared.now().month()));
    }

    /** Whose it is: a section’s or the whole laboratory’s. */
    String section(IndicatorPlan plan) {
        var section = plan.section();
        return section == null
                ? words.text("indicator.of-all")
                : words.text("objective.of-section", section);
    }

    /** What happened to a goal, in a word. */
    String what(GoalMark.What what) {
        return words.text("indicator.mark." + Kebab.of(what));
    }
}
