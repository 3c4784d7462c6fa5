package org.labgoals.shared.application;

import org.jspecify.annotations.Nullable;

/**
 * Sends a command to its aggregate, retries it when somebody was faster, and does a request once.
 */
public interface Dispatch {

    /**
     * Sends the command, waits for its commit and answers with the record's version.
     *
     * <p>What the aggregate throws (a refusal) comes out as it was thrown. A request that was done
     * before is not done again: its stored answer comes back, marked as repeated.
     *
     * @param vocabulary the sealed interface, such as {@code GoalCommand.class}, whose name is the
     *     command's name
     * @param subjectId the record's id, for the stored answer
     * @param status the status to store: 201 for a creation, else 200
     * @throws KeyReused when the key stands for another request
     * @throws SomebodyWasFaster when the retries are spent
     */
    <C> Answer send(
            Class<C> vocabulary,
            C command,
            String subjectId,
            Metadata metadata,
            @Nullable RequestKey key,
            int status);

    /**
     * What came of it.
     *
     * @param stored status, record and version
     * @param repeated whether the request had been done before
     */
    record Answer(StoredAnswer stored, boolean repeated) {}
}
