package org.labgoals.goal.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.labgoals.goal.application.GoalTemplate;
import org.labgoals.goal.domain.Advice;
import org.labgoals.goal.domain.Criterion;
import org.labgoals.goal.domain.CriterionMet;
import org.labgoals.goal.domain.CriterionPoint;
import org.labgoals.goal.domain.GoalPlan;
import org.labgoals.goal.domain.Horizon;
import org.labgoals.goal.domain.Kind;
import org.labgoals.goal.domain.Measure;
import org.labgoals.goal.domain.MeasureIds;
import org.labgoals.goal.domain.SoftSkill;
import org.labgoals.goal.domain.WritingCoach;
import org.labgoals.people.domain.CareerLevel;
import org.labgoals.shared.domain.PersonalText;

/**
 * A goal while it is being written: what is typed so far, what it amounts to, what the coach says.
 */
final class DraftModel {

    String title = "";
    String why = "";
    @Nullable Kind kind;
    @Nullable Horizon horizon;
    @Nullable LocalDate startDate;
    @Nullable LocalDate targetDate;
    final Set<SoftSkill> softSkills = EnumSet.noneOf(SoftSkill.class);
    final List<MeasureInput> measures = new ArrayList<>();
    final Map<Criterion, Set<CriterionPoint>> points = new EnumMap<>(Criterion.class);
    final Map<Criterion, String> how = new EnumMap<>(Criterion.class);

    final Colleagues colleagues = new Colleagues();
    final List<SupportInput> supports = new ArrayList<>();

    private final @Nullable String template;
    private final @Nullable Integer usualMonths;
    private final int measuresEverGiven;

    private DraftModel(
            @Nullable String template, @Nullable Integer usualMonths, int measuresEverGiven) {
        this.template = template;
        this.usualMonths = usualMonths;
        this.measuresEverGiven = measuresEverGiven;
    }

    static DraftModel blank(LocalDate today) {
        DraftModel model = new DraftModel(null, null, 0);
        model.startDate = today;
        model.measures.add(new MeasureInput());
        return model;
    }

    static DraftModel of(GoalTemplate template, LocalDate today) {
        DraftModel model = new DraftModel(template.key(), template.months(), 0);
        model.title = template.title();
        model.why = template.why();
        model.kind = template.kind();
        model.horizon = template.horizon();
        model.startDate = today;
        model.targetDate = today.plusMonths(template.months());
        model.softSkills.addAll(template.softSkills());
        template.measures().forEach(measure -> model.measures.add(new MeasureInput(measure)));
        template.points().forEach(point -> model.pointsOf(point.criterion()).add(point));
        return model;
    }

    static DraftModel of(GoalPlan plan, int measuresEverGiven, @Nullable Integer usualMonths) {
        DraftModel model = new DraftModel(plan.template(), usualMonths, measuresEverGiven);
        model.title = plan.title().orErased();
        model.why = plan.why() == null ? "" : plan.why().orErased();
        model.kind = plan.kind();
        model.horizon = plan.horizon();
        model.startDate = plan.startDate();
        model.targetDate = plan.targetDate();
        model.softSkills.addAll(plan.softSkills());
        plan.measures().forEach(measure -> model.measures.add(new MeasureInput(measure)));
        for (CriterionMet met : plan.criteria()) {
            model.pointsOf(met.criterion()).addAll(met.points());
            model.how.put(met.criterion(), met.how() == null ? "" : met.how().orErased());
        }
        plan.alignments().forEach(alignment -> model.supports.add(new SupportInput(alignment)));
        model.colleagues.hold(plan, model.measures);
        return model;
    }

    /** The chosen points of a criterion; asking chooses the criterion. */
    Set<CriterionPoint> pointsOf(Criterion criterion) {
        return points.computeIfAbsent(criterion, none -> EnumSet.noneOf(CriterionPoint.class));
    }

    boolean meets(Criterion criterion) {
        return points.containsKey(criterion);
    }

    void drop(Criterion criterion) {
        points.remove(criterion);
        how.remove(criterion);
    }

    GoalPlan toPlan() {
        List<CriterionMet> criteria =
                points.entrySet().stream()
                        .map(
                                entry ->
                                        new CriterionMet(
                                                entry.getKey(),
                                                Set.copyOf(entry.getValue()),
                                                PersonalText.ofNullable(how.get(entry.getKey()))))
                        .toList();
        List<Measure> measured = measures.stream().map(MeasureInput::toMeasure).toList();
        return new GoalPlan(
                PersonalText.of(title.strip()),
                PersonalText.ofNullable(why),
                kind,
                horizon,
                startDate,
                targetDate,
                template,
                Set.copyOf(softSkills),
                measured,
                criteria,
                supports.stream().map(SupportInput::toAlignment).toList(),
                colleagues.team(),
                colleagues.contributors(
                        measures, MeasureIds.foreseen(measured, measuresEverGiven)));
    }

    /** What the goal says so far, for a look at the objectives that say the same. */
    String words() {
        List<String> said = new ArrayList<>(List.of(title, why));
        measures.forEach(measure -> said.add(measure.name));
        return String.join(" ", said);
    }

    List<Advice> advice(LocalDate today) {
        return WritingCoach.advise(toPlan(), usualMonths, today);
    }

    /** Every text somebody typed, for a look at patient data before it is saved. */
    @Nullable String[] texts() {
        List<String> texts = new ArrayList<>(List.of(title, why));
        measures.forEach(measure -> texts.add(measure.name));
        texts.addAll(how.values());
        supports.forEach(support -> texts.add(support.how));
        texts.addAll(colleagues.texts());
        return texts.toArray(String[]::new);
    }

    /** Templates that fit a level first, each group in the catalogue's order. */
    static List<GoalTemplate> sorted(List<GoalTemplate> templates, @Nullable CareerLevel level) {
        return templates.stream()
                .sorted(
                        Comparator.comparing(
                                each -> level != null && !each.levels().contains(level)))
                .collect(Collectors.toList());
    }
}
