package org.labgoals.goal.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.labgoals.goal.domain.GoalId;
import org.labgoals.goal.domain.GoalState;
import org.labgoals.goal.domain.GoalStatus;
import org.labgoals.people.application.Directory;
import org.labgoals.people.application.Directory.Reach;
import org.labgoals.people.application.PersonLine;
import org.labgoals.shared.application.Owed;
import org.labgoals.shared.application.Owed.About;
import org.labgoals.shared.application.TellsWhatIsOwed;
import org.labgoals.shared.application.Today;
import org.labgoals.shared.domain.PersonId;
import org.springframework.stereotype.Component;

/** Tells what owners owe their goals, and what of them waits for those who decide. */
@Component
class GoalsOwed implements TellsWhatIsOwed {

    private final GoalRecords records;
    private final GoalLines lines;
    private final Directory directory;
    private final Today today;

    GoalsOwed(GoalRecords records, GoalLines lines, Directory directory, Today today) {
        this.records = records;
        this.lines = lines;
        this.directory = directory;
        this.today = today;
    }

    @Override
    public String feature() {
        return "goal";
    }

    @Override
    public List<Owed> owed(Set<PersonId> by, LocalDate today) {
        if (by.isEmpty()) {
            return List.of();
        }
        Map<PersonId, List<PersonId>> deciders = new HashMap<>();
        Map<PersonId, PersonLine> people = new HashMap<>();
        for (PersonLine person : directory.everybodyIn(new Reach.Everybody(), today)) {
            List<PersonId> theirs =
                    directory.decidersOf(person.id(), today).stream().filter(by::contains).toList();
            if (!theirs.isEmpty() || by.contains(person.id())) {
                people.put(person.id(), person);
                deciders.put(person.id(), theirs);
            }
        }
        GoalScope scope = new GoalScope(by.iterator().next(), new Reach.These(people.keySet()));
        List<GoalState> open =
                records.open(scope).stream()
                        .filter(goal -> people.containsKey(goal.owner()))
                        .toList();
        List<Owed> owed = new ArrayList<>();
        for (GoalLine line : lines.of(open)) {
            PersonId owner = line.state().owner();
            if (by.contains(owner)) {
                owed.addAll(byOwner(line, today));
            }
            for (PersonId decider : deciders.getOrDefault(owner, List.of())) {
                TeamBoards.waiting(line, today)
                        .forEach(work -> owed.add(byDecider(decider, owner, work)));
            }
        }
        Set<PersonId> withGoals =
                open.stream().map(GoalState::owner).collect(Collectors.toUnmodifiableSet());
        deciders.forEach(
                (owner, theirs) -> {
                    if (!withGoals.contains(owner)) {
                        theirs.forEach(decider -> owed.add(withoutGoals(decider, owner)));
                    }
                });
        return owed;
    }

    @Override
    public boolean concerns(PersonId by, String subjectId) {
        return records.goal(new GoalId(subjectId))
                .filter(
                        goal ->
                                goal.owner().equals(by)
                                        || directory
                                                .decidersOf(goal.owner(), today.date())
                                                .contains(by))
                .isPresent();
    }

    private static List<Owed> byOwner(GoalLine line, LocalDate today) {
        GoalState goal = line.state();
        List<Owed> owed = new ArrayList<>();
        if (goal.status() == GoalStatus.DRAFTED && goal.returnReason() != null) {
            owed.add(own(About.GOAL, "revise-draft", goal, null, "/draft"));
        }
        if (goal.status() != GoalStatus.ACTIVE) {
            return owed;
        }
        LocalDate target = goal.plan().targetDate();
        if (target != null && !goal.isPaused() && isNear(target, today)) {
            owed.add(own(About.GOAL, "reach-target", goal, target, ""));
        }
        LocalDate asked = goal.review().askedOn();
        LocalDate review =
                asked == null
                        ? goal.nextReviewDue()
                        : asked.plusDays(NextSteps.SELF_ASSESSED_WITHIN_DAYS);
        if (goal.review().selfAssessedOn() == null && review != null && isNear(review, today)) {
            owed.add(own(About.REVIEW, "assess-self", goal, review, "?do=assess-self"));
        }
        NextStep next = line.nextStep();
        if (next.what() == NextStep.What.CHECK_IN) {
            owed.add(own(About.GOAL, "check-in", goal, next.due(), "?do=check-in"));
        }
        return owed;
    }

    private static boolean isNear(LocalDate day, LocalDate today) {
        return !day.isAfter(today.plusDays(Owed.LOOKED_AHEAD_DAYS));
    }

    private static Owed own(
            About about, String what, GoalState goal, @Nullable LocalDate due, String where) {
        return new Owed(
                about,
                what,
                goal.owner(),
                goal.owner(),
                goal.plan().title(),
                due,
                address(goal) + where);
    }

    /** The day of a review is one to keep; since when something else waits is none. */
    private static Owed byDecider(PersonId decider, PersonId owner, TeamBoard.Work work) {
        boolean dated =
                work.why() == TeamBoard.Why.TO_REVIEW || work.why() == TeamBoard.Why.OVERDUE;
        GoalLine line = work.goal();
        return new Owed(
                about(work.why()),
                work.why().kebab(),
                decider,
                owner,
                line == null ? null : line.state().plan().title(),
                dated ? work.day() : null,
                line == null ? "people/" + owner.value() : address(line.state()));
    }

    private static About about(TeamBoard.Why why) {
        return switch (why) {
            case TO_REVIEW -> About.REVIEW;
            case TO_ACTIVATE, AMENDMENT_TO_DECIDE, OUTCOME_TO_DECIDE -> About.GOAL;
            case OVERDUE, STALE, UNALIGNED, WITHOUT_GOALS -> About.LOOKING_AFTER;
        };
    }

    private static Owed withoutGoals(PersonId decider, PersonId owner) {
        return new Owed(
                about(TeamBoard.Why.WITHOUT_GOALS),
                TeamBoard.Why.WITHOUT_GOALS.kebab(),
                decider,
                owner,
                null,
                null,
                "people/" + owner.value());
    }

    private static String address(GoalState goal) {
        return "goals/" + goal.id().value();
    }
}
