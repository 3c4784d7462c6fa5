package org.labgoals.audit.application;

import java.util.List;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.domain.PersonId;

/** Tells the entries of one kind of records, each of which is about one person. */
interface EntriesOfPerson {

    /** The sealed interface of its events. */
    Class<?> vocabulary();

    /** Whom a record is about. */
    PersonId person(String recordId);

    /**
     * A record's entries, oldest first.
     *
     * @param asker who reads them: what is sealed from them is told without its words
     */
    List<ToldEntry> of(Viewer asker, String recordId);

    /** Which of the person's pages shows them. */
    default AuditEntry.Page page() {
        return AuditEntry.Page.PERSON;
    }
}
