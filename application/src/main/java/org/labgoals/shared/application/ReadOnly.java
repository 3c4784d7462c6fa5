package org.labgoals.shared.application;

import java.util.Optional;
import org.labgoals.shared.domain.Refused;

/**
 * Whether the product takes nothing in, since it could not read it again. It is found at the start
 * and stays so until the next.
 */
public interface ReadOnly {

    /** Why nothing is taken in; empty where all is well. */
    Optional<ReadOnlyRule> why();

    /**
     * Refuses while nothing is taken in.
     *
     * @throws Refused with the reason
     */
    default void refuse() {
        why().ifPresent(
                        rule -> {
                            throw new Refused(rule);
                        });
    }
}
