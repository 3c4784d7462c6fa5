package org.labgoals.audit.application;

import java.util.List;
import org.labgoals.goal.application.HistoryLine;
import org.labgoals.shared.domain.PersonId;

/** Tells the entries of one kind of records, each of which is about one person. */
interface EntriesOfPerson {

    /** The sealed interface of its events. */
    Class<?> vocabulary();

    /** Whom a record is about. */
    PersonId person(String recordId);

    /** A record's entries, oldest first. */
    List<HistoryLine> of(String recordId);
}
