package org.labgoals.goal.application;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.labgoals.goal.application.HistoryLine.Change;
import org.labgoals.goal.domain.Alignment;
import org.labgoals.goal.domain.Contributor;
import org.labgoals.goal.domain.CriterionMet;
import org.labgoals.goal.domain.GoalEvent.CheckedIn;
import org.labgoals.goal.domain.GoalEvent.GoalCorrected;
import org.labgoals.goal.domain.GoalPlan;
import org.labgoals.goal.domain.GoalState;
import org.labgoals.goal.domain.MadeCheckIn;
import org.labgoals.goal.domain.Measure;
import org.labgoals.goal.domain.MeasureId;
import org.labgoals.goal.domain.PlanChanges;
import org.labgoals.people.application.PersonLine;
import org.labgoals.shared.domain.Kebab;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;

/** A goal's fields as texts, so that two of its states can be set beside each other. */
final class GoalFields {

    private GoalFields() {}

    static Map<String, String> of(GoalState goal, Function<PersonId, PersonLine> people) {
        GoalPlan plan = goal.plan();
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("status", Kebab.of(goal.status()));
        fields.put("title", plan.title().orErased());
        put(fields, "why", plan.why());
        put(fields, "kind", plan.kind() == null ? null : Kebab.of(plan.kind()));
        put(fields, "horizon", plan.horizon() == null ? null : Kebab.of(plan.horizon()));
        put(fields, "start-date", plan.startDate());
        put(fields, "target-date", plan.targetDate());
        putMeasures(fields, plan.measures());
        plan.criteria()
                .forEach(met -> fields.put("criterion " + Kebab.of(met.criterion()), told(met)));
        put(
                fields,
                "soft-skills",
                plan.softSkills().stream()
                        .sorted()
                        .map(Kebab::of)
                        .collect(Collectors.joining(", ")));
        putAlignments(fields, plan.alignments());
        put(fields, "personal", goal.personalReason());
        plan.contributors()
                .forEach(one -> fields.put("contributor " + one.person(), told(one, people)));
        return fields;
    }

    static Map<String, String> of(PlanChanges changes) {
        Map<String, String> fields = new LinkedHashMap<>();
        put(fields, "target-date", changes.targetDate());
        if (changes.measures() != null) {
            putMeasures(fields, changes.measures());
        }
        if (changes.alignments() != null) {
            putAlignments(fields, changes.alignments());
        }
        return fields;
    }

    static Change checkIn(CheckedIn checkIn, @Nullable GoalState before, GoalState after) {
        String previous =
                before == null
                        ? null
                        : before.checkIns().stream()
                                .filter(made -> made.measure().equals(checkIn.measure()))
                                .reduce((first, second) -> second)
                                .map(made -> value(after, made.measure(), made.value()))
                                .orElse(null);
        return new Change(
                measure(after, checkIn.measure()),
                previous,
                value(after, checkIn.measure(), checkIn.value()));
    }

    /** What the corrected field of a check-in said until now; null for any other entry. */
    static @Nullable String corrected(GoalState goal, GoalCorrected correction) {
        return goal.checkIns().stream()
                .filter(made -> made.event().equals(correction.corrects()))
                .findFirst()
                .map(made -> field(goal, made, correction.field()))
                .orElse(null);
    }

    private static @Nullable String field(GoalState goal, MadeCheckIn made, String field) {
        return switch (field) {
            case "value" -> value(goal, made.measure(), made.value());
            case "note" -> made.note() == null ? null : made.note().orErased();
            case "confidence" -> Kebab.of(made.confidence());
            case "on" -> made.on().toString();
            default -> null;
        };
    }

    private static String measure(GoalState goal, MeasureId id) {
        return find(goal, id).map(found -> found.name().orErased()).orElse(id.value());
    }

    private static String value(GoalState goal, MeasureId id, BigDecimal value) {
        return find(goal, id).map(found -> valueOf(found, value)).orElse(value.toPlainString());
    }

    private static java.util.Optional<Measure> find(GoalState goal, MeasureId id) {
        return goal.plan().measures().stream()
                .filter(measure -> id.equals(measure.id()))
                .findFirst();
    }

    private static String valueOf(Measure measure, BigDecimal value) {
        return switch (measure.form()) {
            case NUMERIC ->
                    value.toPlainString() + (measure.unit() == null ? "" : " " + measure.unit());
            case MILESTONE -> value.signum() > 0 ? "reached" : "open";
            case ORDINAL -> {
                int level = value.intValue();
                yield level >= 0 && level < measure.levels().size()
                        ? measure.levels().get(level).orErased()
                        : value.toPlainString();
            }
        };
    }

    private static void putMeasures(Map<String, String> fields, List<Measure> measures) {
        for (Measure measure : measures) {
            fields.put("measure " + (measure.id() == null ? "" : measure.id()), told(measure));
        }
    }

    private static String told(Measure measure) {
        String from = measure.baseline() == null ? "" : valueOf(measure, measure.baseline());
        String low =
                measure.lowerLimit() == null ? "" : valueOf(measure, measure.lowerLimit()) + " – ";
        String to = measure.target() == null ? "" : "→ " + low + valueOf(measure, measure.target());
        String course = (from + " " + to).strip();
        return measure.name().orErased() + (course.isEmpty() ? "" : ": " + course);
    }

    private static String told(Contributor contributor, Function<PersonId, PersonLine> people) {
        String name = people.apply(contributor.person()).name();
        return contributor.part() == null ? name : name + ": " + contributor.part().orErased();
    }

    private static String told(CriterionMet criterion) {
        return criterion.how() == null ? "chosen" : criterion.how().orErased();
    }

    private static void putAlignments(Map<String, String> fields, List<Alignment> alignments) {
        put(
                fields,
                "alignments",
                alignments.stream()
                        .map(alignment -> alignment.objective() + ": " + alignment.how().orErased())
                        .collect(Collectors.joining("; ")));
    }

    private static void put(Map<String, String> fields, String field, @Nullable Object value) {
        String text =
                value instanceof PersonalText written ? written.orErased() : String.valueOf(value);
        if (value != null && !text.isEmpty()) {
            fields.put(field, text);
        }
    }
}
