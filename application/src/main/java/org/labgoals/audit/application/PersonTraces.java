package org.labgoals.audit.application;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.labgoals.shared.domain.PersonId;

/**
 * What is kept of a person beside the events: ways to sign in, mails, files, half-typed words, and
 * what rows leave in the database's files. Not authorised by itself.
 */
public interface PersonTraces {

    /** The features that have rows, each of which folds what was erased anew. */
    Set<String> features();

    /** The accounts of the person. */
    List<String> accounts(PersonId person);

    /**
     * Removes all of it, in one go.
     *
     * @param records the records about the person, forms about which are forgotten too
     * @return how many rows there were
     */
    int remove(PersonId person, Collection<String> records);

    /** Has the database write its tables afresh, without what was removed. */
    Rewritten rewrite();

    /**
     * How far the database's files are free of what was removed.
     *
     * @param tables whether every table was written afresh
     * @param log whether the database began another file of its log, so that it can recycle the
     *     earlier ones
     */
    record Rewritten(boolean tables, boolean log) {}
}
