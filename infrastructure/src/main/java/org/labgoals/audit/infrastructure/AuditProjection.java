package org.labgoals.audit.infrastructure;

import org.jspecify.annotations.Nullable;
import org.labgoals.audit.application.AuditFold;
import org.labgoals.platform.projection.Projection;
import org.labgoals.platform.projection.Rows;
import org.labgoals.shared.application.RecordedEvent;

/** Keeps the audit’s index in step with every event there is. */
record AuditProjection(Rows<AuditRecord> rows) implements Projection<Object, AuditRecord> {

    /** The processor’s name. */
    static final String FEATURE = "audit";

    @Override
    public String feature() {
        return FEATURE;
    }

    @Override
    public Class<Object> eventType() {
        return Object.class;
    }

    /** Who searches waits for what came last; nobody waits for a step of their own. */
    @Override
    public boolean isAwaited() {
        return false;
    }

    @Override
    public long version(AuditRecord row) {
        return row.version();
    }

    @Override
    public AuditRecord fold(
            String subject, @Nullable AuditRecord row, RecordedEvent<Object> event) {
        var record = row == null ? new AuditRecord(-1) : row;
        record.add(AuditFold.line(event));
        return record;
    }
}
