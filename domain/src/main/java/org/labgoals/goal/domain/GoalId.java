package org.labgoals.goal.domain;

/** Names a goal. */
public record GoalId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
