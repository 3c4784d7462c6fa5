package org.labgoals.goal.application;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.labgoals.goal.domain.GoalId;
import org.labgoals.goal.domain.GoalState;
import org.labgoals.goal.domain.GoalStatus;
import org.labgoals.goal.domain.Kind;
import org.labgoals.shared.domain.PersonalText;

/**
 * What a career needs of a goal. Its row keeps it beside the whole state, so that years of
 * check-ins need not be read to know that it was achieved.
 *
 * @param activatedOn null for what was never active
 * @param achievedOn null while it was not achieved
 * @param achievedBy id of the event that achieved it, null where none did
 */
public record GoalOfCareer(
        GoalId id,
        PersonalText title,
        @Nullable Kind kind,
        @Nullable String template,
        @Nullable LocalDate activatedOn,
        @Nullable LocalDate achievedOn,
        @Nullable String achievedBy) {

    /** The part of the goal's state. */
    public static GoalOfCareer of(GoalState goal) {
        var ending = goal.status() == GoalStatus.ACHIEVED ? goal.ending() : null;
        return new GoalOfCareer(
                goal.id(),
                goal.plan().title(),
                goal.plan().kind(),
                goal.plan().template(),
                goal.activatedOn(),
                ending == null ? null : ending.on(),
                ending == null ? null : achievedBy(goal));
    }

    private static @Nullable String achievedBy(GoalState goal) {
        return goal.facts().entrySet().stream()
                .filter(fact -> fact.getValue().type().equals("GoalAchieved"))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }
}
