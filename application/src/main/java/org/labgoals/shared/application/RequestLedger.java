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

    /**
     * Writes the answer within the current transaction, for what is no command. A twin that got
     * here first makes this wait for the end of its transaction.
     *
     * @return whether the key was free
     */
    boolean write(RequestKey key, StoredAnswer answer);
}
