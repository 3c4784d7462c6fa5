package org.labgoals.goal.api;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.labgoals.goal.domain.Alignment;
import org.labgoals.goal.domain.Contribution;
import org.labgoals.goal.domain.Contributor;
import org.labgoals.goal.domain.CriterionMet;
import org.labgoals.goal.domain.GoalId;
import org.labgoals.goal.domain.GoalPlan;
import org.labgoals.goal.domain.Measure;
import org.labgoals.goal.domain.MeasureException;
import org.labgoals.goal.domain.MeasureId;
import org.labgoals.goal.domain.PlanChanges;
import org.labgoals.shared.api.Ids;
import org.labgoals.shared.api.ProblemFound;
import org.labgoals.shared.domain.ObjectiveId;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.domain.TeamId;

/** What was sent, as the domain says it. Rules are the domain's; here only gaps are refused. */
final class GoalIn {

    private GoalIn() {}

    static GoalId goal(String id) {
        return new GoalId(Ids.inAddress(id));
    }

    static MeasureId measure(String id, String field) {
        return new MeasureId(Ids.inBody(id, field));
    }

    static GoalPlan plan(GoalBody.Plan body) {
        return new GoalPlan(
                written(body.title()),
                PersonalText.ofNullable(body.why()),
                body.kind(),
                body.horizon(),
                body.startDate(),
                body.targetDate(),
                body.template() == null ? null : Ids.inBody(body.template(), "template"),
                body.softSkills() == null ? Set.of() : body.softSkills(),
                each(body.measures(), "measures", GoalIn::measure),
                each(body.criteria(), "criteria", GoalIn::criterion),
                each(body.alignments(), "alignments", GoalIn::alignment),
                body.team() == null ? null : new TeamId(Ids.inBody(body.team(), "team")),
                each(body.contributors(), "contributors", GoalIn::contributor));
    }

    static PlanChanges changes(GoalBody.@Nullable Changes body) {
        return body == null
                ? PlanChanges.NONE
                : new PlanChanges(
                        body.targetDate(),
                        body.measures() == null
                                ? null
                                : each(body.measures(), "changes.measures", GoalIn::measure),
                        body.alignments() == null
                                ? null
                                : each(body.alignments(), "changes.alignments", GoalIn::alignment));
    }

    static PlanChanges changes(GoalBody.Continuation body) {
        return new PlanChanges(
                body.targetDate(),
                body.measures() == null ? null : each(body.measures(), "measures", GoalIn::measure),
                null);
    }

    static List<MeasureException> exceptions(GoalBody.Achievement body) {
        return each(
                body.exceptions(),
                "exceptions",
                (exception, at) ->
                        new MeasureException(
                                measure(
                                        needed(exception.measureId(), at + ".measureId"),
                                        at + ".measureId"),
                                written(exception.reason())));
    }

    /** The words, or none: the domain says where some are needed. */
    static PersonalText written(@Nullable String text) {
        return PersonalText.of(text == null ? "" : text);
    }

    static <T> T needed(@Nullable T sent, String field) {
        if (sent == null) {
            throw ProblemFound.missing(field);
        }
        return sent;
    }

    private static Measure measure(GoalBody.Measure body, String at) {
        List<PersonalText> levels =
                body.levels() == null
                        ? List.of()
                        : body.levels().stream().map(PersonalText::of).toList();
        MeasureScale scale =
                new MeasureScale(
                        needed(body.form(), at + ".form"),
                        levels.stream().map(PersonalText::orErased).toList());
        BigDecimal baseline = scale.number(body.baseline(), at + ".baseline");
        BigDecimal target = scale.number(body.target(), at + ".target");
        return new Measure(
                body.id() == null ? null : measure(body.id(), at + ".id"),
                written(body.name()),
                scale.form(),
                body.unit(),
                body.direction(),
                baseline,
                target,
                body.lowerLimit(),
                levels);
    }

    private static CriterionMet criterion(GoalBody.CriterionMet body, String at) {
        return new CriterionMet(
                needed(body.criterion(), at + ".criterion"),
                body.points() == null ? Set.of() : body.points(),
                PersonalText.ofNullable(body.how()));
    }

    private static Alignment alignment(GoalBody.Alignment body, String at) {
        return new Alignment(
                new ObjectiveId(
                        Ids.inBody(needed(body.objective(), at + ".objective"), at + ".objective")),
                body.contribution() == null ? Contribution.DIRECT : body.contribution(),
                written(body.how()));
    }

    private static Contributor contributor(GoalBody.Contributor body, String at) {
        Set<MeasureId> measures = new LinkedHashSet<>();
        if (body.measures() != null) {
            body.measures().forEach(id -> measures.add(measure(id, at + ".measures")));
        }
        return new Contributor(
                new PersonId(Ids.inBody(needed(body.person(), at + ".person"), at + ".person")),
                measures,
                PersonalText.ofNullable(body.part()));
    }

    private static <S, T> List<T> each(
            @Nullable List<S> sent, String field, BiFunction<S, String, T> one) {
        return sent == null
                ? List.of()
                : IntStream.range(0, sent.size())
                        .mapToObj(at -> one.apply(sent.get(at), field + "[" + at + "]"))
                        .toList();
    }
}
