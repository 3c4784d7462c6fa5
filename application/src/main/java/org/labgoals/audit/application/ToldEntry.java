package org.labgoals.audit.application;

import org.jspecify.annotations.Nullable;
import org.labgoals.goal.application.HistoryLine;

/**
 * An entry of a person's record in words.
 *
 * @param shown what the person's page calls it, for example {@code credential-2}; null where only
 *     the page itself shows it
 * @param readable whether whoever asked may read its words
 */
record ToldEntry(HistoryLine line, @Nullable String shown, boolean readable) {

    /** An entry of which nothing is kept from whoever may know of it. */
    ToldEntry(HistoryLine line, @Nullable String shown) {
        this(line, shown, true);
    }
}
