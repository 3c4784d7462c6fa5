package org.labgoals.career.application;

import org.labgoals.career.domain.FrameworkState;
import org.springframework.stereotype.Component;

/** The career framework with all its days: as changed, or as shipped. */
@Component
public class CurrentFramework {

    private final FrameworkRecords records;
    private final ShippedFramework shipped;

    CurrentFramework(FrameworkRecords records, ShippedFramework shipped) {
        this.records = records;
        this.shipped = shipped;
    }

    /** Every version, oldest first. */
    public FrameworkState get() {
        return records.framework().orElseGet(() -> FrameworkState.shipped(shipped.version()));
    }
}
