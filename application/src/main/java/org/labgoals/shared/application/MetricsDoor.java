package org.labgoals.shared.application;

import org.jspecify.annotations.Nullable;

/** Who may collect the metrics: nobody unless the operator set a token. */
@FunctionalInterface
public interface MetricsDoor {

    /** Whether the request's {@code Authorization} says the operator's token. */
    boolean opens(@Nullable String authorization);
}
