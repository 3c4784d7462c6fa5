package org.labgoals.audit.application;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the audit history.
 *
 * @param entries newest first
 * @param older where the next page begins, see {@link FindEntries#before}; null when this is the
 *     last
 * @param upToDate false while the index is behind what was recorded last
 */
public record AuditPage(List<AuditEntry> entries, @Nullable AuditCursor older, boolean upToDate) {

    /** Keeps a copy. */
    public AuditPage {
        entries = List.copyOf(entries);
    }
}
