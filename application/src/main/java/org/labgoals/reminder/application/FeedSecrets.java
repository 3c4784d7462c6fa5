package org.labgoals.reminder.application;

import java.util.Optional;
import org.labgoals.shared.domain.PersonId;

/** Keeps the hashes of the secrets in the addresses of calendars. Not authorised by itself. */
public interface FeedSecrets {

    /** The hash that opens the person's calendar; empty while nothing does. */
    Optional<String> of(PersonId person);

    /** Only this one opens it from now on. */
    void replace(PersonId person, String hash);

    /** Nothing opens it any more. */
    void end(PersonId person);
}
