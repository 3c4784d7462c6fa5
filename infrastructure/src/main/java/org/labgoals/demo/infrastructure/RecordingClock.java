package org.labgoals.demo.infrastructure;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.axonframework.eventhandling.GenericEventMessage;

/**
 * Turns the clock by which events are recorded. That happens in one place only: while an empty
 * store is filled, before anybody can reach the product; a rule of the architecture test says so.
 */
final class RecordingClock extends Clock implements AutoCloseable {

    private final Clock before = GenericEventMessage.clock;
    private volatile Instant now = Instant.EPOCH;

    /** Takes the clock over until closed. */
    RecordingClock() {
        GenericEventMessage.clock = this;
    }

    void turnTo(Instant moment) {
        now = moment;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }

    @Override
    public void close() {
        GenericEventMessage.clock = before;
    }
}
