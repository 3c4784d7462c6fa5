package org.labgoals.demo.infrastructure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.labgoals.goal.domain.Alignment;
import org.labgoals.goal.domain.Contribution;
import org.labgoals.goal.domain.Contributor;
import org.labgoals.goal.domain.Criterion;
import org.labgoals.goal.domain.CriterionMet;
import org.labgoals.goal.domain.CriterionPoint;
import org.labgoals.goal.domain.Direction;
import org.labgoals.goal.domain.GoalPlan;
import org.labgoals.goal.domain.Horizon;
import org.labgoals.goal.domain.Kind;
import org.labgoals.goal.domain.Measure;
import org.labgoals.goal.domain.MeasureId;
import org.labgoals.goal.domain.PlanChanges;
import org.labgoals.goal.domain.SoftSkill;
import org.labgoals.shared.domain.ObjectiveId;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.domain.TeamId;

/**
 * The words in which a goal of the demo laboratory is planned. They may be told again later, for a
 * revision.
 *
 * @param <S> the story that is being told
 */
abstract class PlannedWords<S extends PlannedWords<S>> {

    private final String template;
    private final String title;
    private final LocalDate today;

    private @Nullable String why;
    private @Nullable Kind kind;
    private @Nullable Horizon horizon;
    private @Nullable LocalDate start;
    private @Nullable LocalDate target;
    private final Set<SoftSkill> skills = new LinkedHashSet<>();
    private final List<Measure> measures = new ArrayList<>();
    private final List<CriterionMet> criteria = new ArrayList<>();
    private final List<Alignment> alignments = new ArrayList<>();
    private @Nullable TeamId team;
    private final List<Contributor> contributors = new ArrayList<>();

    PlannedWords(LocalDate today, String template, String title) {
        this.today = today;
        this.template = template;
        this.title = title;
    }

    abstract S self();

    final String template() {
        return template;
    }

    /** The day so many days ago; a negative number lies in the future. */
    final LocalDate daysAgo(int ago) {
        return DemoDays.workday(today, ago);
    }

    S because(String reason) {
        this.why = reason;
        return self();
    }

    S immediate(Kind itsKind) {
        this.kind = itsKind;
        this.horizon = Horizon.IMMEDIATE;
        return self();
    }

    S longTerm(Kind itsKind) {
        this.kind = itsKind;
        this.horizon = Horizon.LONG_TERM;
        return self();
    }

    /** From so many days ago until so many days ago. */
    S runs(int from, int until) {
        this.start = daysAgo(from);
        this.target = daysAgo(until);
        return self();
    }

    S reduce(String measure, String unit, double baseline, double aim) {
        measures.add(numeric(measure, unit, Direction.REDUCE, baseline, aim));
        return self();
    }

    S increase(String measure, String unit, double baseline, double aim) {
        measures.add(numeric(measure, unit, Direction.INCREASE, baseline, aim));
        return self();
    }

    S keepWithin(String measure, String unit, double baseline, double lower, double upper) {
        measures.add(
                Measure.within(
                        PersonalText.of(measure),
                        unit,
                        number(baseline),
                        number(lower),
                        number(upper)));
        return self();
    }

    S milestone(String measure) {
        measures.add(Measure.milestone(PersonalText.of(measure)));
        return self();
    }

    /** Climbs the levels from the first to the last of them. */
    S climb(String measure, String... levels) {
        List<PersonalText> texts = Arrays.stream(levels).map(PersonalText::of).toList();
        measures.add(
                Measure.ordinal(
                        PersonalText.of(measure), texts, number(0), number(levels.length - 1)));
        return self();
    }

    /** Tells the first measure otherwise, for a revision; it stays the same measure. */
    S insteadReduce(String measure, String unit, double baseline, double aim) {
        Measure told = numeric(measure, unit, Direction.REDUCE, baseline, aim);
        measures.set(0, withId("m1", told, told.target()));
        return self();
    }

    S meets(Criterion criterion, String how, CriterionPoint... points) {
        criteria.add(
                new CriterionMet(
                        criterion,
                        new LinkedHashSet<>(Arrays.asList(points)),
                        PersonalText.of(how)));
        return self();
    }

    S practises(SoftSkill... softSkills) {
        skills.addAll(Arrays.asList(softSkills));
        return self();
    }

    /** Serves an objective of the laboratory directly. */
    S supports(String objective, String how) {
        alignments.add(
                new Alignment(
                        new ObjectiveId(objective), Contribution.DIRECT, PersonalText.of(how)));
        return self();
    }

    S forTeam(String teamKey) {
        this.team = DemoPeople.teamId(teamKey);
        return self();
    }

    S with(String contributor, String part, String... itsMeasures) {
        Set<MeasureId> given = new LinkedHashSet<>();
        Arrays.stream(itsMeasures).map(MeasureId::new).forEach(given::add);
        contributors.add(
                new Contributor(DemoPeople.personId(contributor), given, PersonalText.of(part)));
        return self();
    }

    /** A later or earlier end. */
    PlanChanges until(int ago) {
        return new PlanChanges(daysAgo(ago), null, null);
    }

    /** Another target for the first measure. */
    PlanChanges aim(double aim) {
        List<Measure> changed = new ArrayList<>();
        for (int i = 0; i < measures.size(); i++) {
            Measure old = measures.get(i);
            BigDecimal aimNow = i == 0 ? number(aim) : old.target();
            changed.add(withId("m" + (i + 1), old, aimNow));
        }
        return new PlanChanges(null, changed, null);
    }

    final GoalPlan plan() {
        return new GoalPlan(
                PersonalText.of(title),
                PersonalText.ofNullable(why),
                kind,
                horizon,
                start,
                target,
                template,
                Collections.unmodifiableSet(new LinkedHashSet<>(skills)),
                List.copyOf(measures),
                List.copyOf(criteria),
                List.copyOf(alignments),
                team,
                List.copyOf(contributors));
    }

    final GoalPlan rough(String firstTitle) {
        return new GoalPlan(
                PersonalText.of(firstTitle),
                null,
                kind,
                horizon,
                null,
                target,
                template,
                Set.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of());
    }

    private static Measure withId(String id, Measure measure, @Nullable BigDecimal aim) {
        return new Measure(
                new MeasureId(id),
                measure.name(),
                measure.form(),
                measure.unit(),
                measure.direction(),
                measure.baseline(),
                aim,
                measure.lowerLimit(),
                measure.levels());
    }

    private static Measure numeric(
            String name, String unit, Direction direction, double baseline, double aim) {
        return Measure.numeric(
                PersonalText.of(name), unit, direction, number(baseline), number(aim));
    }

    static BigDecimal number(double value) {
        BigDecimal plain = new BigDecimal(Double.toString(value)).stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
