package org.labgoals.shared.domain;

/**
 * Names the redaction of one event’s texts. It follows from the event, so that there can be but one
 * and whoever finds the event’s key gone finds it without looking for it.
 */
public record RedactionId(String value) {

    private static final String PREFIX = "redaction-";

    /** The redaction of the texts that are sealed in this event. */
    public static RedactionId of(String event) {
        return new RedactionId(PREFIX + event);
    }

    /** The event whose key it destroys. */
    public String event() {
        return value.substring(PREFIX.length());
    }

    @Override
    public String toString() {
        return value;
    }
}
