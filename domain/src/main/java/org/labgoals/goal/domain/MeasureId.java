package org.labgoals.goal.domain;

/**
 * Names a measure within its goal: {@code m1}, {@code m2}, in the order they were added; never used
 * again.
 */
public record MeasureId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
