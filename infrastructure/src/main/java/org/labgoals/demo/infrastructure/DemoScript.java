package org.labgoals.demo.infrastructure;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.labgoals.competency.domain.AssessmentRulesCommand;
import org.labgoals.competency.domain.AssessmentRulesId;
import org.labgoals.competency.domain.ScheduleRules;
import org.labgoals.shared.domain.Standing;

/**
 * All that happened in the demo laboratory, in the order in which it was recorded. The same day and
 * zone always give the same script.
 */
final class DemoScript {

    private static final long SEED = 1_747_250;
    private static final LocalTime FIRST_ENTRY = LocalTime.of(6, 40);
    private static final int SECONDS_OF_A_DAY = 11 * 60 * 60;

    /** A step and the moment it was recorded. */
    record Moment(Instant at, Step step) {}

    private final DemoPeople people = new DemoPeople();
    private final DemoGoals goals;
    private final DemoPapers papers = new DemoPapers();
    private final DemoSystems systems;
    private final List<Moment> moments;

    DemoScript(LocalDate today, ZoneId zone, DemoRules rules) {
        this.goals = new DemoGoals(people, today);
        Telling telling = new Telling(today);
        this.systems = new DemoSystems(telling);
        DemoDuties duties = new DemoDuties(telling, people, papers, rules.assessment());
        new DemoIndicators(telling);
        new DemoObjectives(telling);
        new DemoBenches(telling, people, systems, duties, papers);
        announceRules(telling, rules.assessment());
        new DemoCareers(telling, people, papers, goals, rules.credentials());
        new DemoReviews(telling, goals);
        new DemoFeedback(telling);
        List<Step> steps = new ArrayList<>(new Staffing(people, today, zone).steps());
        goals.stories().forEach(story -> steps.addAll(story.steps()));
        steps.addAll(telling.steps());
        this.moments = List.copyOf(timed(steps, zone));
    }

    /** From the next quarter on an assessment shows as due earlier. */
    private static void announceRules(Telling telling, ScheduleRules now) {
        var next =
                new ScheduleRules(
                        now.firstYearMonths(),
                        now.monthsInFirstYear(),
                        now.monthsAfterwards(),
                        now.monthsWaived(),
                        45,
                        now.newSystemRestartsFirstYear(),
                        now.assessing());
        telling.tell(
                AssessmentRulesCommand.class,
                AssessmentRulesId.ONLY.value(),
                9,
                DemoSystems.ADMINISTRATOR,
                Standing.ADMINISTRATOR,
                occasion ->
                        new AssessmentRulesCommand.ChangeAssessmentRules(
                                AssessmentRulesId.ONLY, occasion, next, telling.daysAgo(-40)));
    }

    DemoPeople people() {
        return people;
    }

    List<Story> stories() {
        return goals.stories();
    }

    DemoSystems systems() {
        return systems;
    }

    List<DemoPapers.Paper> papers() {
        return papers.all();
    }

    List<Moment> moments() {
        return moments;
    }

    private static List<Moment> timed(List<Step> steps, ZoneId zone) {
        SortedMap<LocalDate, List<Step>> days = new TreeMap<>();
        steps.forEach(
                step -> days.computeIfAbsent(step.recorded(), day -> new ArrayList<>()).add(step));
        Random random = new Random(SEED);
        List<Moment> all = new ArrayList<>();
        days.forEach(
                (day, itsSteps) -> {
                    Instant first = day.atTime(FIRST_ENTRY).atZone(zone).toInstant();
                    int[] seconds =
                            random.ints(itsSteps.size(), 0, SECONDS_OF_A_DAY).sorted().toArray();
                    for (int i = 0; i < seconds.length; i++) {
                        all.add(new Moment(first.plusSeconds(seconds[i] + i), itsSteps.get(i)));
                    }
                });
        return all;
    }
}
