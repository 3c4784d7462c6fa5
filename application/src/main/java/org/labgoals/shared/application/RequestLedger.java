package org.labgoals.shared.application;

import java.util.Optional;

/**
 * The requests answered in the last seven days. Refusals are not kept. Rows are written in the
 * transaction of the command that carries the key, see {@link Dispatch}.
 */
public interface RequestLedger {

    /**
     * The answer that was given, if the request was done before.
     *
     * @throws KeyReused when the key stands for another request
     */
    Optional<StoredAnswer> find(RequestKey key);
}
