package org.labgoals;

import org.labgoals.shared.application.ReadOnly;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/**
 * Readiness says READ_ONLY, and 200 with it, where the product takes nothing in: a proxy that sent
 * nobody any more would make of it a product that is not there at all.
 */
@Component("recording")
final class ReadOnlyHealth implements HealthIndicator {

    private static final Status READ_ONLY = new Status("READ_ONLY");

    private final ReadOnly readOnly;

    ReadOnlyHealth(ReadOnly readOnly) {
        this.readOnly = readOnly;
    }

    @Override
    public Health health() {
        return readOnly.why().isEmpty() ? Health.up().build() : Health.status(READ_ONLY).build();
    }
}
