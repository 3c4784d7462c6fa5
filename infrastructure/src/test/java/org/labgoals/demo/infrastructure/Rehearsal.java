package org.labgoals.demo.infrastructure;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.labgoals.career.domain.CareerCommand;
import org.labgoals.career.domain.CareerDecisions;
import org.labgoals.career.domain.CareerEvent;
import org.labgoals.career.domain.CareerEvolution;
import org.labgoals.career.domain.CareerState;
import org.labgoals.competency.domain.AssessmentRulesCommand;
import org.labgoals.competency.domain.AssessmentRulesDecisions;
import org.labgoals.competency.domain.AssessmentRulesEvent;
import org.labgoals.competency.domain.AssessmentRulesEvolution;
import org.labgoals.competency.domain.AssessmentRulesState;
import org.labgoals.competency.domain.CompetencyCommand;
import org.labgoals.competency.domain.CompetencyDecisions;
import org.labgoals.competency.domain.CompetencyEvent;
import org.labgoals.competency.domain.CompetencyEvolution;
import org.labgoals.competency.domain.CompetencyState;
import org.labgoals.competency.domain.TestSystemCommand;
import org.labgoals.competency.domain.TestSystemDecisions;
import org.labgoals.competency.domain.TestSystemEvent;
import org.labgoals.competency.domain.TestSystemEvolution;
import org.labgoals.competency.domain.TestSystemState;
import org.labgoals.feedback.domain.FeedbackCommand;
import org.labgoals.feedback.domain.FeedbackDecisions;
import org.labgoals.feedback.domain.FeedbackEvent;
import org.labgoals.feedback.domain.FeedbackEvolution;
import org.labgoals.feedback.domain.FeedbackRequestCommand;
import org.labgoals.feedback.domain.FeedbackRequestDecisions;
import org.labgoals.feedback.domain.FeedbackState;
import org.labgoals.goal.domain.GoalCommand;
import org.labgoals.goal.domain.GoalDecisions;
import org.labgoals.goal.domain.GoalEvent;
import org.labgoals.goal.domain.GoalEvolution;
import org.labgoals.goal.domain.GoalState;
import org.labgoals.indicator.domain.IndicatorCommand;
import org.labgoals.indicator.domain.IndicatorDecisions;
import org.labgoals.indicator.domain.IndicatorEvent;
import org.labgoals.indicator.domain.IndicatorEvolution;
import org.labgoals.indicator.domain.IndicatorState;
import org.labgoals.objective.domain.ObjectiveCommand;
import org.labgoals.objective.domain.ObjectiveDecisions;
import org.labgoals.objective.domain.ObjectiveEvent;
import org.labgoals.objective.domain.ObjectiveEvolution;
import org.labgoals.objective.domain.ObjectiveState;
import org.labgoals.people.domain.LaboratoryCommand;
import org.labgoals.people.domain.LaboratoryDecisions;
import org.labgoals.people.domain.LaboratoryEvent;
import org.labgoals.people.domain.LaboratoryEvolution;
import org.labgoals.people.domain.LaboratoryState;
import org.labgoals.people.domain.PersonCommand;
import org.labgoals.people.domain.PersonDecisions;
import org.labgoals.people.domain.PersonEvent;
import org.labgoals.people.domain.PersonEvolution;
import org.labgoals.people.domain.PersonState;
import org.labgoals.people.domain.TeamCommand;
import org.labgoals.people.domain.TeamDecisions;
import org.labgoals.people.domain.TeamEvent;
import org.labgoals.people.domain.TeamEvolution;
import org.labgoals.people.domain.TeamState;
import org.labgoals.review.domain.ReviewCommand;
import org.labgoals.review.domain.ReviewCycleCommand;
import org.labgoals.review.domain.ReviewCycleDecisions;
import org.labgoals.review.domain.ReviewCycleEvent;
import org.labgoals.review.domain.ReviewCycleEvolution;
import org.labgoals.review.domain.ReviewCycleState;
import org.labgoals.review.domain.ReviewDecisions;
import org.labgoals.review.domain.ReviewEvent;
import org.labgoals.review.domain.ReviewEvolution;
import org.labgoals.review.domain.ReviewState;
import org.labgoals.shared.domain.Occasion;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.Recorded;
import org.labgoals.shared.domain.Refused;

/** Plays the script against the rules alone, without a store. */
final class Rehearsal {

    final Map<String, GoalState> goals = new HashMap<>();
    final Map<String, PersonState> people = new HashMap<>();
    final Map<String, TestSystemState> systems = new HashMap<>();
    final Map<String, IndicatorState> indicators = new HashMap<>();
    final Map<String, ObjectiveState> objectives = new HashMap<>();
    final Map<String, CareerState> careers = new HashMap<>();
    final Map<String, ReviewState> reviews = new HashMap<>();
    final Map<String, FeedbackState> feedback = new HashMap<>();
    final Map<String, ReviewCycleState> cycles = new HashMap<>();
    final Map<String, CompetencyState> competencies = new HashMap<>();
    @Nullable AssessmentRulesState rules;
    private final Map<String, TeamState> teams = new HashMap<>();
    private final Map<String, LaboratoryState> laboratories = new HashMap<>();
    private final Map<String, List<String>> events = new HashMap<>();
    private final List<String> refusals = new ArrayList<>();

    /** The laboratory as the script leaves it; fails when a rule refuses or a step does nothing. */
    static Rehearsal of(DemoScript script, ZoneId zone) {
        Rehearsal rehearsal = new Rehearsal();
        script.moments().forEach(moment -> rehearsal.play(script, moment, zone));
        if (!rehearsal.refusals.isEmpty()) {
            throw new AssertionError(String.join("\n", rehearsal.refusals));
        }
        return rehearsal;
    }

    static Object command(DemoScript.Moment moment, ZoneId zone, String corrected) {
        Step step = moment.step();
        var today = moment.at().atZone(zone).toLocalDate();
        return step.command()
                .on(
                        new Occasion(DemoPeople.personId(step.by()), step.standing(), today),
                        corrected);
    }

    private void play(DemoScript script, DemoScript.Moment moment, ZoneId zone) {
        Step step = moment.step();
        List<String> known = events.computeIfAbsent(step.record(), id -> new ArrayList<>());
        String corrected = corrected(step.corrects(), known);
        Object command = command(moment, zone, corrected);
        try {
            int happened = decide(command, moment, known);
            if (happened == 0) {
                refusals.add(titled(script, step) + "nothing new: " + command);
            }
        } catch (Refused refused) {
            refusals.add(titled(script, step) + refused.getMessage() + " " + command);
        }
    }

    private static String corrected(@Nullable Integer number, List<String> known) {
        if (number == null) {
            return "";
        }
        return number == 0 ? known.getLast() : known.get(number - 1);
    }

    private int decide(Object command, DemoScript.Moment moment, List<String> known) {
        String id = moment.step().record();
        PersonId by = DemoPeople.personId(moment.step().by());
        return switch (command) {
            case GoalCommand goal -> {
                List<GoalEvent> now = GoalDecisions.decide(goals.get(id), goal);
                for (GoalEvent event : now) {
                    Recorded recorded = recorded(id, known, by, moment);
                    goals.put(id, GoalEvolution.evolve(goals.get(id), event, recorded));
                }
                yield now.size();
            }
            case PersonCommand person -> {
                List<PersonEvent> now = PersonDecisions.decide(people.get(id), person);
                now.forEach(event -> people.put(id, PersonEvolution.evolve(people.get(id), event)));
                yield now.size();
            }
            case TeamCommand team -> {
                List<TeamEvent> now = TeamDecisions.decide(teams.get(id), team);
                now.forEach(event -> teams.put(id, TeamEvolution.evolve(teams.get(id), event)));
                yield now.size();
            }
            case LaboratoryCommand laboratory -> {
                @Nullable LaboratoryState before = laboratories.get(id);
                List<LaboratoryEvent> now = LaboratoryDecisions.decide(before, laboratory);
                now.forEach(
                        event ->
                                laboratories.put(
                                        id,
                                        LaboratoryEvolution.evolve(laboratories.get(id), event)));
                yield now.size();
            }
            case TestSystemCommand system -> {
                List<TestSystemEvent> now = TestSystemDecisions.decide(systems.get(id), system);
                now.forEach(
                        event ->
                                systems.put(
                                        id, TestSystemEvolution.evolve(systems.get(id), event)));
                yield now.size();
            }
            case CompetencyCommand competency -> {
                List<CompetencyEvent> now =
                        CompetencyDecisions.decide(competencies.get(id), competency);
                for (CompetencyEvent event : now) {
                    Recorded recorded = recorded(id, known, by, moment);
                    competencies.put(
                            id, CompetencyEvolution.evolve(competencies.get(id), event, recorded));
                }
                yield now.size();
            }
            case AssessmentRulesCommand change -> {
                List<AssessmentRulesEvent> now = AssessmentRulesDecisions.decide(rules, change);
                now.forEach(event -> rules = AssessmentRulesEvolution.evolve(rules, event));
                yield now.size();
            }
            case IndicatorCommand indicator -> {
                List<IndicatorEvent> now = IndicatorDecisions.decide(indicators.get(id), indicator);
                now.forEach(
                        event ->
                                indicators.put(
                                        id, IndicatorEvolution.evolve(indicators.get(id), event)));
                yield now.size();
            }
            case ObjectiveCommand objective -> {
                List<ObjectiveEvent> now = ObjectiveDecisions.decide(objectives.get(id), objective);
                now.forEach(
                        event ->
                                objectives.put(
                                        id, ObjectiveEvolution.evolve(objectives.get(id), event)));
                yield now.size();
            }
            case ReviewCommand review -> {
                List<ReviewEvent> now = ReviewDecisions.decide(reviews.get(id), review);
                for (ReviewEvent event : now) {
                    Recorded recorded = recorded(id, known, by, moment);
                    reviews.put(id, ReviewEvolution.evolve(reviews.get(id), event, recorded));
                }
                yield now.size();
            }
            case ReviewCycleCommand cycle -> {
                List<ReviewCycleEvent> now = ReviewCycleDecisions.decide(cycles.get(id), cycle);
                now.forEach(
                        event ->
                                cycles.put(id, ReviewCycleEvolution.evolve(cycles.get(id), event)));
                yield now.size();
            }
            case FeedbackCommand said -> {
                List<FeedbackEvent> now = FeedbackDecisions.decide(feedback.get(id), said);
                for (FeedbackEvent event : now) {
                    Recorded recorded = recorded(id, known, by, moment);
                    feedback.put(id, FeedbackEvolution.evolve(feedback.get(id), event, recorded));
                }
                yield now.size();
            }
            case FeedbackRequestCommand asked ->
                    FeedbackRequestDecisions.decide(null, asked).size();
            case CareerCommand career -> {
                List<CareerEvent> now = CareerDecisions.decide(careers.get(id), career);
                for (CareerEvent event : now) {
                    Recorded recorded = recorded(id, known, by, moment);
                    careers.put(id, CareerEvolution.evolve(careers.get(id), event, recorded));
                }
                yield now.size();
            }
            default -> throw new IllegalArgumentException(command.toString());
        };
    }

    private static Recorded recorded(
            String id, List<String> known, PersonId by, DemoScript.Moment moment) {
        String eventId = id + "#" + known.size();
        known.add(eventId);
        return new Recorded(eventId, by, moment.at());
    }

    private static String titled(DemoScript script, Step step) {
        return script.stories().stream()
                .filter(story -> story.id().value().equals(step.record()))
                .findFirst()
                .map(story -> story.owner() + ", " + story.template() + ": ")
                .orElse("");
    }
}
