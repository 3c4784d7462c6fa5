package org.labgoals.career.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labgoals.career.domain.CareerState;
import org.labgoals.career.domain.EmployerAssessment;
import org.labgoals.career.domain.MaintenanceMeter;

/**
 * How far the maintenance of a credential has come, as the screen shows it.
 *
 * @param figure for example {@code 24 of 36 points}
 * @param filled how much of the bar is full, in per cent
 * @param elapsed how much of the cycle's time has passed, in per cent
 * @param left the days left and the last day, in words
 * @param pressing whether points are missing and fewer than 180 days are left
 * @param sentence all of it in a sentence, for who cannot see the bars
 * @param coursework how much of the limit is used, in words; null where there is none
 * @param check whether the rule has to be checked with the issuing body
 */
record MeterLine(
        String figure,
        int filled,
        int elapsed,
        String left,
        boolean pressing,
        boolean full,
        String sentence,
        List<Category> categories,
        @Nullable String coursework,
        boolean check,
        List<Counted> counted) {

    private static final int SOON = 180;

    /** A category that asks for points of its own. */
    record Category(String name, String figure, int filled, boolean met, String badge) {}

    /** What one entry of the record gave, for the table. */
    record Counted(String day, String what, String points, String categories, String less) {}

    static MeterLine of(
            MaintenanceMeter meter,
            CareerState record,
            List<EmployerAssessment> assessments,
            CareerWords words) {
        LocalDate today = words.days().today();
        String left =
                words.text(
                        "career.meter.left",
                        Math.max(0, meter.daysLeft(today)),
                        words.days().shortDay(meter.cycle().until()));
        String figure =
                words.text(
                        "career.meter.figure",
                        words.number(meter.counted()),
                        words.number(meter.required()));
        List<Category> categories =
                meter.minima().stream().map(each -> category(each, words)).toList();
        return new MeterLine(
                figure,
                share(meter.counted(), meter.required()),
                elapsed(meter, today),
                left,
                !meter.isMet() && meter.daysLeft(today) < SOON,
                meter.isMet(),
                sentence(meter, figure, left, words),
                categories,
                meter.coursework() == null
                        ? null
                        : words.text(
                                "career.meter.coursework",
                                words.number(meter.coursework().counted()),
                                words.number(meter.coursework().most())),
                meter.cycle().rule().check(),
                meter.activities().stream()
                        .sorted(
                                Comparator.comparing(MaintenanceMeter.CountedActivity::on)
                                        .reversed())
                        .map(each -> counted(each, new Entries(record, assessments), words))
                        .toList());
    }

    private static Category category(MaintenanceMeter.CategoryMeter meter, CareerWords words) {
        return new Category(
                words.pointCategory(meter.category()),
                words.text(
                        "career.meter.of",
                        words.number(meter.counted()),
                        words.number(meter.required())),
                share(meter.counted(), meter.required()),
                meter.isMet(),
                meter.isMet()
                        ? words.text("career.meter.minimum-met")
                        : words.text(
                                "career.meter.minimum-missing", words.number(meter.missing())));
    }

    private static String sentence(
            MaintenanceMeter meter, String figure, String left, CareerWords words) {
        String minima =
                meter.minima().stream()
                        .map(
                                each ->
                                        words.text(
                                                "career.meter.sentence-category",
                                                words.pointCategory(each.category()),
                                                words.number(each.counted()),
                                                words.number(each.required())))
                        .reduce("", String::concat);
        return words.text("career.meter.sentence", figure, left) + minima;
    }

    private static Counted counted(
            MaintenanceMeter.CountedActivity activity, Entries entries, CareerWords words) {
        return new Counted(
                words.days().shortDay(activity.on()),
                what(activity, entries, words),
                words.number(activity.total()),
                String.join(
                        ", ",
                        activity.points().stream()
                                .map(
                                        each ->
                                                words.text(
                                                        "career.meter.points-of",
                                                        words.number(each.points()),
                                                        words.pointCategory(each.category())))
                                .toList()),
                activity.less() == null ? "" : words.words().of(activity.less()));
    }

    private static String what(
            MaintenanceMeter.CountedActivity activity, Entries entries, CareerWords words) {
        return switch (activity.what()) {
            case CE_ACTIVITY ->
                    entries.record()
                            .ceActivity(activity.number())
                            .map(course -> course.title().orErased())
                            .orElse("");
            case PROFESSIONAL_ACTIVITY ->
                    entries.record()
                            .activity(activity.number())
                            .map(
                                    done ->
                                            words.activity(done.kind())
                                                    + ": "
                                                    + done.role().orErased())
                            .orElse("");
            case ASSESSMENT ->
                    entries.assessments().stream()
                            .filter(one -> one.event().equals(activity.event()))
                            .findFirst()
                            .map(
                                    one ->
                                            words.text(
                                                    "career.learning.assessment",
                                                    one.system().orErased()))
                            .orElse("");
        };
    }

    /** What points come from. */
    private record Entries(CareerState record, List<EmployerAssessment> assessments) {}

    private static int elapsed(MaintenanceMeter meter, LocalDate today) {
        long whole = ChronoUnit.DAYS.between(meter.cycle().from(), meter.cycle().until()) + 1;
        long gone = ChronoUnit.DAYS.between(meter.cycle().from(), today);
        return whole <= 0 ? 100 : (int) Math.clamp(100 * gone / whole, 0, 100);
    }

    private static int share(BigDecimal counted, BigDecimal required) {
        return required.signum() == 0
                ? 100
                : counted.multiply(BigDecimal.valueOf(100))
                        .divide(required, 0, RoundingMode.DOWN)
                        .min(BigDecimal.valueOf(100))
                        .intValue();
    }
}
