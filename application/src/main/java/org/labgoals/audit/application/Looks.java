package org.labgoals.audit.application;

import java.time.Instant;
import java.util.List;
import org.labgoals.shared.domain.PersonId;

/** Keeps who looked at whose record. Not authorised by itself. */
public interface Looks {

    /** Notes a look; at once, and kept within seconds. */
    void note(Look look);

    /** What is kept of a person's record being looked at, the latest first. */
    List<Kept> at(PersonId person, int most);

    /**
     * One look.
     *
     * @param person whose record
     * @param reader who looked
     * @param channel from where: screen or api
     * @param since looks with the same are kept as one: when the day began, or the look itself
     */
    record Look(
            PersonId person,
            PersonId reader,
            RecordPart part,
            String channel,
            Instant since,
            Instant at) {}

    /**
     * Looks of one reader at one part of the record, by one way in, within a day.
     *
     * @param times how often; a screen that stays open counts once
     */
    record Kept(
            PersonId reader,
            RecordPart part,
            String channel,
            Instant firstAt,
            Instant lastAt,
            long times) {}
}
