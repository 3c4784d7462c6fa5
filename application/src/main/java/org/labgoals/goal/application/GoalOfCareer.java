package org.labgoals.goal.application;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.labgoals.goal.domain.GoalId;
import org.labgoals.goal.domain.GoalStatus;
import org.labgoals.goal.domain.Kind;
import org.labgoals.shared.domain.PersonalText;

/**
 * What a career needs of a goal: the part of {@link org.labgoals.goal.domain.GoalState} that these
 * names stand for, so that years of check-ins need not be read to know that it was achieved.
 *
 * @param activatedOn null for what was never active
 * @param facts the kind of each event by its id
 */
public record GoalOfCareer(
        GoalId id,
        GoalStatus status,
        Plan plan,
        @Nullable LocalDate activatedOn,
        @Nullable End ending,
        Map<String, Fact> facts) {

    /** What it set out to do. */
    public record Plan(PersonalText title, @Nullable Kind kind, @Nullable String template) {}

    /** How it ended. */
    public record End(LocalDate on) {}

    /**
     * One of its events.
     *
     * @param type the event's simple name
     */
    public record Fact(String type) {}

    /** The day it was achieved, null while it was not. */
    public @Nullable LocalDate achievedOn() {
        return status == GoalStatus.ACHIEVED && ending != null ? ending.on() : null;
    }

    /** The id of the event that achieved it, null where none did. */
    public @Nullable String achievedBy() {
        return facts.entrySet().stream()
                .filter(fact -> fact.getValue().type().equals("GoalAchieved"))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }
}
