package org.labgoals.goal.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.labgoals.goal.domain.Contribution;
import org.labgoals.goal.domain.Criterion;
import org.labgoals.goal.domain.CriterionPoint;
import org.labgoals.goal.domain.Direction;
import org.labgoals.goal.domain.Horizon;
import org.labgoals.goal.domain.Kind;
import org.labgoals.goal.domain.MeasureForm;
import org.labgoals.goal.domain.MeasureId;
import org.labgoals.goal.domain.SoftSkill;
import org.labgoals.shared.domain.ObjectiveId;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.TeamId;

/**
 * Everything that stands in the form of a draft, typed or chosen, as named texts and back again.
 * What can no longer be read is left out.
 */
final class DraftKept {

    private static final String BETWEEN = ",";

    private DraftKept() {}

    static Map<String, String> of(DraftModel model) {
        Map<String, String> kept = new LinkedHashMap<>();
        kept.put("title", model.title);
        kept.put("why", model.why);
        kept.put("kind", text(model.kind));
        kept.put("horizon", text(model.horizon));
        kept.put("start", text(model.startDate));
        kept.put("target", text(model.targetDate));
        kept.put("soft-skills", joined(model.softSkills));
        for (int i = 0; i < model.measures.size(); i++) {
            measure("measure." + i + ".", model.measures.get(i), kept);
        }
        model.points.forEach(
                (criterion, points) -> {
                    kept.put("points." + criterion, joined(points));
                    kept.put("how." + criterion, model.how.getOrDefault(criterion, ""));
                });
        for (SupportInput support : model.supports) {
            kept.put("support." + support.objective.value(), support.how);
            kept.put(
                    "support-contribution." + support.objective.value(),
                    text(support.contribution));
        }
        kept.put("team", model.colleagues.team() == null ? "" : model.colleagues.team().value());
        for (PersonId person : model.colleagues.people()) {
            Colleagues.Part part = model.colleagues.partOf(person);
            kept.put("part." + person.value(), part.sentence);
            kept.put("part-measures." + person.value(), places(part, model.measures));
        }
        return kept;
    }

    private static void measure(String at, MeasureInput measure, Map<String, String> kept) {
        kept.put(at + "id", measure.id == null ? "" : measure.id.value());
        kept.put(at + "name", measure.name);
        kept.put(at + "form", text(measure.form));
        kept.put(at + "unit", measure.unit);
        kept.put(at + "direction", text(measure.direction));
        kept.put(at + "baseline", text(measure.baseline));
        kept.put(at + "target", text(measure.target));
        kept.put(at + "lower", text(measure.lowerLimit));
        kept.put(at + "levels", measure.levels);
        kept.put(at + "baseline-level", text(measure.baselineLevel));
        kept.put(at + "target-level", text(measure.targetLevel));
    }

    private static String places(Colleagues.Part part, List<MeasureInput> measures) {
        return IntStream.range(0, measures.size())
                .filter(i -> part.measures.contains(measures.get(i)))
                .mapToObj(String::valueOf)
                .collect(Collectors.joining(BETWEEN));
    }

    /** Puts what was kept into the model, in place of what stands there. */
    static void bringBack(Map<String, String> kept, DraftModel model) {
        model.title = kept.getOrDefault("title", "");
        model.why = kept.getOrDefault("why", "");
        model.kind = word(kept.get("kind"), Kind.values());
        model.horizon = word(kept.get("horizon"), Horizon.values());
        model.startDate = read(kept.get("start"), LocalDate::parse);
        model.targetDate = read(kept.get("target"), LocalDate::parse);
        model.softSkills.clear();
        model.softSkills.addAll(words(kept.get("soft-skills"), SoftSkill.values()));
        Set<MeasureId> known =
                model.measures.stream()
                        .flatMap(measure -> Stream.ofNullable(measure.id))
                        .collect(Collectors.toSet());
        model.measures.clear();
        for (int i = 0; kept.containsKey("measure." + i + ".name"); i++) {
            model.measures.add(measure("measure." + i + ".", kept, known));
        }
        model.points.clear();
        model.how.clear();
        for (Criterion criterion : Criterion.values()) {
            String points = kept.get("points." + criterion);
            if (points != null) {
                model.pointsOf(criterion).addAll(words(points, CriterionPoint.values()));
                model.how.put(criterion, kept.getOrDefault("how." + criterion, ""));
            }
        }
        supports(kept, model);
        colleagues(kept, model);
    }

    private static void supports(Map<String, String> kept, DraftModel model) {
        model.supports.clear();
        kept.forEach(
                (name, how) -> {
                    if (name.startsWith("support.")) {
                        String objective = name.substring("support.".length());
                        SupportInput support = new SupportInput(new ObjectiveId(objective));
                        support.how = how;
                        Contribution contribution =
                                word(
                                        kept.get("support-contribution." + objective),
                                        Contribution.values());
                        support.contribution =
                                contribution == null ? Contribution.DIRECT : contribution;
                        model.supports.add(support);
                    }
                });
    }

    private static MeasureInput measure(String at, Map<String, String> kept, Set<MeasureId> known) {
        MeasureInput measure =
                new MeasureInput(
                        known.stream()
                                .filter(id -> id.value().equals(kept.get(at + "id")))
                                .findFirst()
                                .orElse(null));
        measure.name = kept.getOrDefault(at + "name", "");
        measure.form =
                Optional.ofNullable(word(kept.get(at + "form"), MeasureForm.values()))
                        .orElse(MeasureForm.NUMERIC);
        measure.unit = kept.getOrDefault(at + "unit", "");
        measure.direction = word(kept.get(at + "direction"), Direction.values());
        measure.baseline = read(kept.get(at + "baseline"), BigDecimal::new);
        measure.target = read(kept.get(at + "target"), BigDecimal::new);
        measure.lowerLimit = read(kept.get(at + "lower"), BigDecimal::new);
        measure.levels = kept.getOrDefault(at + "levels", "");
        measure.baselineLevel = read(kept.get(at + "baseline-level"), Integer::valueOf);
        measure.targetLevel = read(kept.get(at + "target-level"), Integer::valueOf);
        return measure;
    }

    private static void colleagues(Map<String, String> kept, DraftModel model) {
        String team = kept.getOrDefault("team", "");
        model.colleagues.chooseTeam(null);
        if (team.isEmpty()) {
            return;
        }
        model.colleagues.chooseTeam(new TeamId(team));
        kept.forEach(
                (name, value) -> {
                    if (name.startsWith("part.")) {
                        String person = name.substring("part.".length());
                        Colleagues.Part part = model.colleagues.partOf(new PersonId(person));
                        part.sentence = value;
                        split(kept.get("part-measures." + person))
                                .map(place -> read(place, Integer::valueOf))
                                .filter(place -> place != null && place < model.measures.size())
                                .forEach(place -> part.measures.add(model.measures.get(place)));
                    }
                });
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static String joined(Collection<? extends Enum<?>> words) {
        return words.stream().map(Enum::name).collect(Collectors.joining(BETWEEN));
    }

    private static Stream<String> split(@Nullable String words) {
        return words == null || words.isEmpty() ? Stream.of() : Arrays.stream(words.split(BETWEEN));
    }

    private static <E extends Enum<E>> List<E> words(@Nullable String kept, E[] all) {
        return split(kept).flatMap(each -> Stream.ofNullable(word(each, all))).toList();
    }

    private static <E extends Enum<E>> @Nullable E word(@Nullable String kept, E[] all) {
        return Arrays.stream(all).filter(each -> each.name().equals(kept)).findFirst().orElse(null);
    }

    private static <T> @Nullable T read(@Nullable String kept, Function<String, T> reading) {
        if (kept == null || kept.isEmpty()) {
            return null;
        }
        try {
            return reading.apply(kept);
        } catch (DateTimeParseException | NumberFormatException unreadable) {
            return null;
        }
    }
}
