package org.labgoals.indicator.domain;

/** Names a quality indicator of the laboratory. */
public record IndicatorId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
