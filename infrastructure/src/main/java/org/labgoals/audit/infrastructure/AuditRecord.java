package org.labgoals.audit.infrastructure;

import java.util.ArrayList;
import java.util.List;
import org.labgoals.audit.application.AuditFold;

/** A record’s new lines on their way into the index, and how far it was known before. */
final class AuditRecord {

    private final long known;
    private final List<AuditFold.Line> lines = new ArrayList<>();

    /** The record, known up to the place of its last event, from 0; −1 where it is not known. */
    AuditRecord(long known) {
        this.known = known;
    }

    void add(AuditFold.Line line) {
        lines.add(line);
    }

    /** Where its last event stood that was known before. */
    long known() {
        return known;
    }

    List<AuditFold.Line> lines() {
        return lines;
    }

    long version() {
        return lines.isEmpty() ? known : Math.max(known, lines.getLast().event().sequence());
    }
}
