package org.labgoals.goal.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.labgoals.goal.domain.Advice.Weight;
import org.labgoals.shared.domain.Kebab;
import org.labgoals.shared.domain.PersonalText;

/**
 * Says what is missing or weak in a draft, each with a suggestion. It advises and never refuses.
 */
public final class WritingCoach {
    private static final int ENOUGH_MEASURES = 5;
    private static final double DAYS_A_MONTH = 30.44;
    private static final Pattern ACTIVITY =
            Pattern.compile(
                    "\\b(attend|participat|take part|taking part|took part|learn about|learning"
                            + " about|familiari[sz]|get to know|be involved|sit in"
                            + " on)|^\\s*(read|study|join|explore|help|support|work"
                            + " on|watch|observe|discuss|look at|look into)\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern VAGUE =
            Pattern.compile(
                    "\\b(improv|better|enhanc|optimi[sz]|strengthen|more\\b|good\\b|grow\\b|boost)",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern FIGURE = Pattern.compile("[0-9%]");

    private final GoalPlan plan;
    private final LocalDate today;
    private final List<Advice> advice = new ArrayList<>();

    private WritingCoach(GoalPlan plan, LocalDate today) {
        this.plan = plan;
        this.today = today;
    }

    /**
     * All advice on a plan, what activation would refuse first.
     *
     * @param usualMonths how long goals from the same template usually take, null without a
     *     template
     */
    public static List<Advice> advise(
            GoalPlan plan, @Nullable Integer usualMonths, LocalDate today) {
        WritingCoach coach = new WritingCoach(plan, today);
        coach.words();
        coach.sort();
        coach.dates(usualMonths);
        coach.measures();
        coach.criteria();
        coach.advice.sort(Comparator.comparing(Advice::weight));
        return List.copyOf(coach.advice);
    }

    private void words() {
        String title = plan.title().orErased();
        if (plan.title().isBlank()) {
            missing("title-missing", "title");
        } else if (ACTIVITY.matcher(title).find()) {
            weak("title-names-an-activity", "title");
        } else if (VAGUE.matcher(title).find() && !FIGURE.matcher(title).find()) {
            weak("title-vague", "title");
        }
        if (Words.isMissing(plan.why())) {
            weak("why-missing", "why");
        }
    }

    private void sort() {
        if (plan.kind() == null) {
            missing("kind-missing", "kind");
        }
        if (plan.horizon() == null) {
            missing("horizon-missing", "horizon");
        }
    }

    private void dates(@Nullable Integer usualMonths) {
        LocalDate target = plan.targetDate();
        LocalDate start = plan.startDate() == null ? today : plan.startDate();
        if (target == null) {
            missing("target-date-missing", "dates");
        } else if (target.isBefore(today)) {
            missing("target-date-passed", "dates", target.toString());
        } else if (!target.isAfter(start)) {
            missing("target-date-not-after-start", "dates", start.toString());
        } else if (usualMonths != null) {
            duration(
                    usualMonths, Math.round(ChronoUnit.DAYS.between(start, target) / DAYS_A_MONTH));
        }
    }

    private void duration(int usual, long planned) {
        if (planned * 2 < usual) {
            weak("duration-short", "dates", String.valueOf(usual), String.valueOf(planned));
        } else if (planned > usual * 2L) {
            weak("duration-long", "dates", String.valueOf(usual), String.valueOf(planned));
        }
    }

    private void measures() {
        List<Measure> measures = plan.measures();
        if (measures.isEmpty()) {
            missing("measure-missing", "measures");
        } else if (measures.stream().noneMatch(Measure::hasTarget)) {
            missing("target-missing", "measures");
        }
        if (measures.size() > ENOUGH_MEASURES) {
            weak("too-many-measures", "measures", String.valueOf(measures.size()));
        }
        boolean someTarget = measures.stream().anyMatch(Measure::hasTarget);
        for (int i = 0; i < measures.size(); i++) {
            measure(measures.get(i), i, someTarget);
        }
    }

    private void measure(Measure measure, int position, boolean someTarget) {
        String name = measure.name().orErased();
        boolean numeric = measure.form() == MeasureForm.NUMERIC;
        if (measure.name().isBlank()) {
            about(position, Weight.MISSING, "measure-name-missing", String.valueOf(position + 1));
        } else if (ACTIVITY.matcher(name).find()) {
            about(position, Weight.WEAK, "measure-counts-an-activity", name);
        }
        if (numeric && measure.direction() == null) {
            about(
                    position,
                    measure.target() == null ? Weight.WEAK : Weight.MISSING,
                    "direction-missing",
                    name);
        }
        if (measure.form() == MeasureForm.ORDINAL && measure.levels().size() < 2) {
            about(position, Weight.MISSING, "levels-missing", name);
        }
        if (someTarget && !measure.hasTarget()) {
            about(position, Weight.WEAK, "measure-without-target", name);
        }
        if (numeric && Words.isMissing(PersonalText.ofNullable(measure.unit()))) {
            about(position, Weight.WEAK, "unit-missing", name);
        }
        way(measure, position, name);
    }

    private void way(Measure measure, int position, String name) {
        if (measure.form() == MeasureForm.MILESTONE) {
            return;
        }
        BigDecimal baseline = measure.baseline();
        BigDecimal target = measure.target();
        if (baseline == null) {
            about(position, Weight.WEAK, "baseline-missing", name);
        }
        if (baseline == null || target == null || measure.staysWithin()) {
            return;
        }
        int way = target.compareTo(baseline);
        boolean down = measure.direction() == Direction.REDUCE;
        if (way == 0) {
            about(position, Weight.WEAK, "target-equals-baseline", name, Figures.words(baseline));
        } else if (down ? way > 0 : way < 0) {
            String key = down ? "target-above-baseline" : "target-below-baseline";
            about(position, Weight.WEAK, key, name, Figures.words(baseline), Figures.words(target));
        }
    }

    private void criteria() {
        if (plan.criteria().isEmpty()) {
            missing("criterion-missing", "criteria");
            return;
        }
        boolean someSentence =
                plan.criteria().stream().anyMatch(met -> !Words.isMissing(met.how()));
        for (CriterionMet met : plan.criteria()) {
            if (Words.isMissing(met.how())) {
                String word = Kebab.of(met.criterion());
                advice.add(
                        new Advice(
                                "criterion-without-sentence",
                                "criteria",
                                null,
                                List.of(word),
                                someSentence ? Weight.WEAK : Weight.MISSING));
            }
        }
    }

    private void missing(String key, String field, String... values) {
        advice.add(new Advice(key, field, null, List.of(values), Weight.MISSING));
    }

    private void weak(String key, String field, String... values) {
        advice.add(new Advice(key, field, null, List.of(values), Weight.WEAK));
    }

    private void about(int position, Weight weight, String key, String... values) {
        advice.add(new Advice(key, "measures", position, List.of(values), weight));
    }
}
