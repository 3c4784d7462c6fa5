package org.labgoals.shared.application;

import java.util.Map;

/**
 * A feature's commands that are done only by signing, each with what the signature says. One bean
 * per feature; {@link Signing} does the rest, so that nothing of signatures is in commands or
 * events.
 */
@FunctionalInterface
public interface SignedSteps {

    /** From each signed command's own class to its meaning. */
    Map<Class<?>, Meaning> meanings();
}
