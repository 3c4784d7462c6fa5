package org.labgoals.goal.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.labgoals.goal.application.NextStep.Turn;
import org.labgoals.goal.application.TeamBoard.PersonRow;
import org.labgoals.goal.application.TeamBoard.Why;
import org.labgoals.goal.application.TeamBoard.Work;
import org.labgoals.goal.domain.GoalState;
import org.labgoals.goal.domain.GoalStatus;
import org.labgoals.goal.domain.Health;
import org.labgoals.goal.domain.MadeCheckIn;
import org.labgoals.people.application.PersonLine;
import org.labgoals.shared.domain.PersonId;

/** Makes a board of people and their goals; pure. */
final class TeamBoards {

    private TeamBoards() {}

    static TeamBoard of(List<PersonLine> people, List<GoalLine> goals, LocalDate today) {
        Map<PersonId, List<GoalLine>> byOwner =
                goals.stream().collect(Collectors.groupingBy(line -> line.state().owner()));
        List<Work> work = new ArrayList<>();
        List<PersonRow> rows = new ArrayList<>();
        for (PersonLine person : people) {
            List<GoalLine> own = byOwner.getOrDefault(person.id(), List.of());
            rows.add(row(person, own));
            own.forEach(line -> work.addAll(waiting(line, today)));
            if (own.isEmpty()) {
                work.add(new Work(Why.WITHOUT_GOALS, null, person, null));
            }
        }
        work.sort(
                Comparator.comparing(Work::why)
                        .thenComparing(Work::day, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(one -> one.person().name()));
        rows.sort(Comparator.comparing(row -> row.person().name()));
        return new TeamBoard(List.copyOf(work), List.copyOf(rows));
    }

    /** What of the goal waits for whoever decides on it. */
    static List<Work> waiting(GoalLine line, LocalDate today) {
        GoalState goal = line.state();
        List<Work> work = new ArrayList<>();
        if (goal.status() == GoalStatus.DRAFTED && goal.submitted()) {
            work.add(work(Why.TO_ACTIVATE, line, null));
        }
        if (!goal.pendingAmendments().isEmpty()) {
            work.add(work(Why.AMENDMENT_TO_DECIDE, line, null));
        }
        if (goal.status() == GoalStatus.REVIEWED) {
            work.add(work(Why.OUTCOME_TO_DECIDE, line, goal.review().reviewedOn()));
        }
        if (goal.status() != GoalStatus.ACTIVE) {
            return work;
        }
        LocalDate review = goal.nextReviewDue();
        boolean assessed =
                line.nextStep().what() == NextStep.What.REVIEW
                        && line.nextStep().waitsFor() == Turn.DECIDER;
        if (assessed
                || (review != null
                        && !review.isAfter(today.plusDays(NextSteps.REVIEW_SHOWS_DAYS_BEFORE)))) {
            work.add(work(Why.TO_REVIEW, line, review));
        }
        LocalDate target = goal.plan().targetDate();
        if (!goal.isPaused() && target != null && target.isBefore(today)) {
            work.add(work(Why.OVERDUE, line, target));
        }
        if (line.health().grade() == Health.Grade.SILENT) {
            work.add(work(Why.STALE, line, lastCheckIn(List.of(line))));
        }
        if (goal.isUnaligned()) {
            work.add(work(Why.UNALIGNED, line, null));
        }
        return work;
    }

    private static Work work(
            Why why, GoalLine line, @org.jspecify.annotations.Nullable LocalDate day) {
        return new Work(why, line, line.owner(), day);
    }

    private static PersonRow row(PersonLine person, List<GoalLine> goals) {
        Map<GoalStatus, Integer> statuses = new EnumMap<>(GoalStatus.class);
        Map<Health.Grade, Integer> grades = new EnumMap<>(Health.Grade.class);
        int unaligned = 0;
        for (GoalLine line : goals) {
            statuses.merge(line.state().status(), 1, Integer::sum);
            if (line.state().status() == GoalStatus.ACTIVE) {
                grades.merge(line.health().grade(), 1, Integer::sum);
            }
            unaligned += line.state().isUnaligned() ? 1 : 0;
        }
        LocalDate nextReview =
                goals.stream()
                        .map(line -> line.state().nextReviewDue())
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .orElse(null);
        return new PersonRow(person, statuses, grades, unaligned, lastCheckIn(goals), nextReview);
    }

    private static @org.jspecify.annotations.Nullable LocalDate lastCheckIn(List<GoalLine> goals) {
        return goals.stream()
                .flatMap(line -> line.state().checkIns().stream())
                .map(MadeCheckIn::on)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
