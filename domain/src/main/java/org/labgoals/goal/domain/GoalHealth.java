package org.labgoals.goal.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.labgoals.goal.domain.Health.Grade;
import org.labgoals.goal.domain.Health.Reason;

/**
 * Grades how a goal is going from what was checked in; silence is never green. A young goal without
 * a check-in has no grade yet, after {@value #DAYS_OF_SILENCE} days it is silent.
 */
public final class GoalHealth {
    static final int DAYS_OF_SILENCE = 45;
    private static final int DAYS_BEFORE_A_MILESTONE = 14;
    private static final BigDecimal BEHIND = new BigDecimal("0.10");
    private static final BigDecimal FAR_BEHIND = new BigDecimal("0.25");

    private final GoalState goal;
    private final LocalDate today;
    private final List<Finding> findings = new ArrayList<>();

    private record Finding(Grade grade, Reason reason) {}

    private GoalHealth(GoalState goal, LocalDate today) {
        this.goal = goal;
        this.today = today;
    }

    /** The goal's health on a day, with the reasons in words. */
    public static Health of(GoalState goal, LocalDate today) {
        boolean applies =
                goal.status() == GoalStatus.ACTIVE || goal.status() == GoalStatus.REVIEWED;
        if (!applies || goal.isPaused()) {
            return new Health(Grade.NONE, List.of());
        }
        return new GoalHealth(goal, today).grade();
    }

    private Health grade() {
        List<Measure> measures = goal.plan().measures();
        boolean targets = measures.stream().anyMatch(Measure::hasTarget);
        if (targets && measures.stream().allMatch(one -> MeasureProgress.isMet(goal, one))) {
            return new Health(Grade.ON_TRACK, List.of(new Reason("all-measures-met", List.of())));
        }
        LocalDate target = goal.plan().targetDate();
        if (target != null && target.isBefore(today)) {
            find(Grade.OFF_TRACK, "overdue", target);
        }
        measures.forEach(this::judge);
        silence();
        findings.sort(Comparator.comparingInt(found -> weight(found.grade())));
        if (findings.isEmpty()) {
            return new Health(Grade.ON_TRACK, List.of(new Reason("on-expected-course", List.of())));
        }
        return new Health(
                findings.getFirst().grade(), findings.stream().map(Finding::reason).toList());
    }

    private void judge(Measure measure) {
        Optional<MadeCheckIn> latest = MeasureProgress.latest(goal, measure.givenId());
        LocalDate target = goal.plan().targetDate();
        if (measure.form() == MeasureForm.MILESTONE) {
            boolean near =
                    target != null && !today.isBefore(target.minusDays(DAYS_BEFORE_A_MILESTONE));
            if (near && !MeasureProgress.isMet(goal, measure)) {
                find(Grade.AT_RISK, "milestone-open", measure.name().orErased(), target);
            }
        }
        latest.ifPresent(made -> judge(measure, made));
    }

    private void judge(Measure measure, MadeCheckIn made) {
        String name = measure.name().orErased();
        if (MeasureProgress.isMetBy(measure, made.value())) {
            return;
        }
        if (measure.staysWithin()) {
            find(
                    Grade.OFF_TRACK,
                    "outside-limits",
                    name,
                    Figures.words(made.value()),
                    unit(measure));
        }
        ExpectedCourse.expectedOn(goal, measure, made.on())
                .ifPresent(
                        expected -> {
                            BigDecimal behind = behind(measure, made.value(), expected);
                            if (behind.compareTo(BEHIND) > 0) {
                                boolean far = behind.compareTo(FAR_BEHIND) > 0;
                                find(
                                        far ? Grade.OFF_TRACK : Grade.AT_RISK,
                                        far
                                                ? "far-behind-expected-course"
                                                : "behind-expected-course",
                                        name,
                                        Figures.words(made.value()),
                                        Figures.words(expected),
                                        unit(measure));
                            }
                        });
        switch (made.confidence()) {
            case OFF_TRACK -> find(Grade.OFF_TRACK, "confidence-off-track", name);
            case AT_RISK -> find(Grade.AT_RISK, "confidence-at-risk", name);
            case ON_TRACK -> {}
        }
    }

    /** By which part of the whole way a value lags behind the expected one. */
    private static BigDecimal behind(Measure measure, BigDecimal value, BigDecimal expected) {
        BigDecimal from = MeasureProgress.start(measure);
        BigDecimal target = measure.target();
        if (from == null || target == null || from.compareTo(target) == 0) {
            return BigDecimal.ZERO;
        }
        return expected.subtract(value).divide(target.subtract(from), 4, RoundingMode.HALF_UP);
    }

    private void silence() {
        LocalDate latest = latestCheckIn(goal);
        LocalDate since = quietSince(goal);
        long days = since == null ? 0 : ChronoUnit.DAYS.between(since, today);
        if (days > DAYS_OF_SILENCE) {
            find(Grade.SILENT, latest == null ? "never-checked-in" : "silent-for-days", days);
        } else if (latest == null) {
            find(Grade.NONE, "no-check-in-yet");
        }
    }

    private static @Nullable LocalDate latestCheckIn(GoalState goal) {
        return goal.checkIns().stream()
                .map(MadeCheckIn::on)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Since when nothing was heard of it; null before it went to work. */
    private static @Nullable LocalDate quietSince(GoalState goal) {
        LocalDate since =
                Days.later(
                        latestCheckIn(goal),
                        Days.later(goal.activatedOn(), ExpectedCourse.startOf(goal)));
        LocalDate resumed = goal.resumption() == null ? null : goal.resumption().on();
        return Days.later(since, resumed);
    }

    /** The days after this one on which the grade may change though nothing happens, in order. */
    public static List<LocalDate> turningDays(GoalState goal, LocalDate after) {
        LocalDate quiet = quietSince(goal);
        LocalDate target = goal.plan().targetDate();
        return Stream.of(
                        quiet == null ? null : quiet.plusDays(DAYS_OF_SILENCE + 1L),
                        target == null ? null : target.minusDays(DAYS_BEFORE_A_MILESTONE),
                        target == null ? null : target.plusDays(1))
                .filter(Objects::nonNull)
                .filter(day -> day.isAfter(after))
                .distinct()
                .sorted()
                .toList();
    }

    private void find(Grade grade, String key, @Nullable Object... values) {
        List<String> words = new ArrayList<>();
        for (Object value : values) {
            words.add(String.valueOf(value));
        }
        findings.add(new Finding(grade, new Reason(key, List.copyOf(words))));
    }

    private static int weight(Grade grade) {
        return switch (grade) {
            case OFF_TRACK -> 0;
            case SILENT -> 1;
            case AT_RISK -> 2;
            case NONE -> 3;
            case ON_TRACK -> 4;
        };
    }

    private static String unit(Measure measure) {
        return measure.unit() == null ? "" : measure.unit();
    }
}
