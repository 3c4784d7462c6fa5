package org.labgoals.goal.application;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.labgoals.goal.domain.GoalHealth;
import org.labgoals.goal.domain.GoalState;
import org.labgoals.people.application.Directory;
import org.labgoals.people.application.PersonLine;
import org.labgoals.shared.application.Today;
import org.labgoals.shared.domain.PersonId;
import org.springframework.stereotype.Component;

/** Puts goals into lines: each with its owner, its health and what it waits for. */
@Component
class GoalLines {

    private final Directory directory;
    private final Today today;

    GoalLines(Directory directory, Today today) {
        this.directory = directory;
        this.today = today;
    }

    /** One line a goal, in the same order. */
    List<GoalLine> of(List<GoalState> goals) {
        LocalDate day = today.date();
        Set<PersonId> owners = new LinkedHashSet<>();
        goals.forEach(goal -> owners.add(goal.owner()));
        Map<PersonId, PersonLine> people = directory.people(owners);
        return goals.stream().map(goal -> line(goal, people, day)).toList();
    }

    private static GoalLine line(GoalState goal, Map<PersonId, PersonLine> people, LocalDate day) {
        PersonLine owner = people.get(goal.owner());
        return new GoalLine(
                goal,
                owner == null ? unknown(goal.owner()) : owner,
                GoalHealth.of(goal, day),
                NextSteps.of(goal, day));
    }

    /** Somebody the directory no longer knows. */
    static PersonLine unknown(PersonId id) {
        return PersonLine.unknown(id);
    }
}
