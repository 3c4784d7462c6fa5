package org.labgoals.review.application;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.labgoals.career.application.CareerRecords;
import org.labgoals.career.domain.CareerState;
import org.labgoals.career.domain.CeActivity;
import org.labgoals.career.domain.Win;
import org.labgoals.competency.application.CompetencyRecords;
import org.labgoals.competency.domain.SystemRecord;
import org.labgoals.competency.domain.TestSystemState;
import org.labgoals.goal.application.GoalRecords;
import org.labgoals.goal.domain.GoalHealth;
import org.labgoals.goal.domain.GoalState;
import org.labgoals.goal.domain.MadeCheckIn;
import org.labgoals.indicator.application.IndicatorRecords;
import org.labgoals.indicator.domain.IndicatorState;
import org.labgoals.review.application.ReviewMaterial.AssessedSystem;
import org.labgoals.review.application.ReviewMaterial.GoalInReview;
import org.labgoals.review.domain.ReviewGoals;
import org.labgoals.review.domain.ReviewPlan;
import org.labgoals.shared.application.Today;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.domain.PersonId;
import org.springframework.stereotype.Component;

/**
 * Gathers what the other features hold about a person and a period. Not authorised by itself: who
 * may know of a person's reviews may know of all of this.
 */
@Component
class Gathering {

    private static final int MOST_GOALS = 500;

    private final GoalRecords goals;
    private final CareerRecords careers;
    private final CompetencyRecords competencies;
    private final IndicatorRecords indicators;
    private final List<FeedbackInReview> feedback;
    private final Today today;

    Gathering(
            GoalRecords goals,
            CareerRecords careers,
            CompetencyRecords competencies,
            IndicatorRecords indicators,
            List<FeedbackInReview> feedback,
            Today today) {
        this.goals = goals;
        this.careers = careers;
        this.competencies = competencies;
        this.indicators = indicators;
        this.feedback = feedback;
        this.today = today;
    }

    ReviewMaterial of(Viewer viewer, PersonId person, ReviewPlan plan) {
        var career = careers.record(person).orElseGet(() -> CareerState.empty(person));
        return new ReviewMaterial(
                goals(person, plan),
                latestFirst(career.wins(), Win::on, plan),
                latestFirst(career.ceActivities(), CeActivity::on, plan),
                assessments(person, plan),
                indicators(plan),
                feedback.stream()
                        .flatMap(
                                each -> each.of(viewer, person, plan.from(), plan.until()).stream())
                        .toList());
    }

    /** The goals alone, for whoever decides. */
    ReviewGoals goalsOf(PersonId person, ReviewPlan plan) {
        return new ReviewMaterial(
                        goals(person, plan), List.of(), List.of(), List.of(), List.of(), List.of())
                .asGoals();
    }

    private List<GoalInReview> goals(PersonId person, ReviewPlan plan) {
        return Stream.concat(
                        goals.own(person, false, MOST_GOALS).items().stream(),
                        goals.own(person, true, MOST_GOALS).items().stream())
                .filter(goal -> wasAtWork(goal, plan))
                .map(
                        goal ->
                                new GoalInReview(
                                        goal,
                                        GoalHealth.of(goal, today.date()),
                                        latestFirst(goal.checkIns(), MadeCheckIn::on, plan)))
                .toList();
    }

    private static boolean wasAtWork(GoalState goal, ReviewPlan plan) {
        var begun = goal.activatedOn();
        var ending = goal.ending();
        return begun != null
                && !begun.isAfter(plan.until())
                && (ending == null || !ending.on().isBefore(plan.from()));
    }

    private List<AssessedSystem> assessments(PersonId person, ReviewPlan plan) {
        var record = competencies.record(person);
        if (record.isEmpty()) {
            return List.of();
        }
        var names =
                competencies.testSystems().stream()
                        .collect(Collectors.toMap(TestSystemState::id, TestSystemState::name));
        var all =
                record.get().systems().stream()
                        .flatMap(system -> completed(system, names.get(system.testSystem())))
                        .toList();
        return latestFirst(all, AssessedSystem::on, plan);
    }

    private static Stream<AssessedSystem> completed(SystemRecord system, @Nullable String name) {
        return system.completed().stream()
                .flatMap(each -> Stream.ofNullable(each.completed()))
                .map(
                        signed ->
                                new AssessedSystem(
                                        name == null ? system.testSystem().value() : name,
                                        signed.on(),
                                        signed.by()));
    }

    private List<IndicatorState> indicators(ReviewPlan plan) {
        return indicators.all().stream()
                .filter(
                        indicator ->
                                indicator.readings().stream()
                                        .anyMatch(
                                                each ->
                                                        isWithin(
                                                                each.now().month().atEndOfMonth(),
                                                                plan)))
                .sorted(Comparator.comparing(each -> each.plan().name().orErased()))
                .toList();
    }

    private static <T> List<T> latestFirst(
            List<T> all, Function<T, LocalDate> day, ReviewPlan plan) {
        return all.stream()
                .filter(each -> isWithin(day.apply(each), plan))
                .sorted(Comparator.comparing(day).reversed())
                .toList();
    }

    private static boolean isWithin(LocalDate day, ReviewPlan plan) {
        return !day.isBefore(plan.from()) && !day.isAfter(plan.until());
    }
}
