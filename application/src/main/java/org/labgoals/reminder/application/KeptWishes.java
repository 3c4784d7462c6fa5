package org.labgoals.reminder.application;

import java.util.Map;
import org.labgoals.shared.domain.PersonId;

/** Keeps where and when people want mail. Not authorised by itself. */
public interface KeptWishes {

    /** What the person wishes; {@link MailWishes#NONE} while they said nothing. */
    MailWishes of(PersonId person);

    /** Everybody who gave an address. */
    Map<PersonId, MailWishes> all();

    void keep(PersonId person, MailWishes wishes);

    /** Nothing more is sent to this address, if it is still theirs. */
    void bounced(PersonId person, String address, String why);
}
