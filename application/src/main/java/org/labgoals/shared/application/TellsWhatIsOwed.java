package org.labgoals.shared.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.labgoals.shared.domain.PersonId;

/**
 * Tells what people owe in a feature's records, and what waits there for them. One bean per
 * feature; the work list, the reminders and the calendar ask all of them. Not authorised by itself:
 * an answer is told to {@link Owed#by} alone, and never more than they may read.
 */
public interface TellsWhatIsOwed {

    /** The feature as the names of its events begin: {@code goal}. */
    String feature();

    /**
     * What these people owe, overdue or within {@link Owed#LOOKED_AHEAD_DAYS} days or at no set
     * day, in any order and in a number of statements that is fixed.
     *
     * @param by whose turn it is; asked for one viewer and for everybody
     * @param today in the laboratory's time zone
     */
    List<Owed> owed(Set<PersonId> by, LocalDate today);

    /**
     * Whether a change of one of the feature's records can change what the person owes; asked
     * often, so that it costs little.
     */
    default boolean concerns(PersonId by, String subjectId) {
        return true;
    }
}
