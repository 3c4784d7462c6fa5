package org.labgoals.platform.projection;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where a projection's rows are kept. Each method runs in the processor's transaction. */
public interface Rows<R> {

    /** The rows that exist among these ids, by id, in one query. */
    Map<String, R> load(Collection<String> ids);

    /**
     * Saves one batch.
     *
     * @param before the rows as {@link #load} gave them
     * @param after the touched rows by id, null where one is gone
     */
    void save(Map<String, R> before, Map<String, @Nullable R> after);

    /** Removes every row, before a replay. */
    void clear();

    /** The tables that these rows stand in, and nobody else's. */
    Set<String> tables();
}
