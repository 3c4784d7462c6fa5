package org.labgoals.reminder.application;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labgoals.shared.domain.PersonId;

/**
 * How the mails stand.
 *
 * @param waiting how many are to be sent
 * @param troubled how many of these were tried in vain
 * @param trouble what the server said last, or that it does not answer; null while all is well
 * @param since from when the longest waiting of the troubled ones dates
 * @param sentLately how many were sent in the last seven days
 * @param bounced whose address the server refuses
 */
public record MailState(
        long waiting,
        long troubled,
        @Nullable String trouble,
        @Nullable Instant since,
        long sentLately,
        List<PersonId> bounced) {

    /** Keeps a copy. */
    public MailState {
        bounced = List.copyOf(bounced);
    }
}
