package org.labgoals.career.infrastructure;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.labgoals.career.application.FrameworkRecords;
import org.labgoals.career.domain.CareerFrameworkId;
import org.labgoals.career.domain.FrameworkState;
import org.labgoals.platform.projection.FoldedRows;
import org.springframework.stereotype.Component;

/** Reads the career framework from its row. */
@Component
class FrameworkRecordsInRows implements FrameworkRecords {

    private static final String ID = CareerFrameworkId.THE_ONE.value();

    private final FoldedRows rows;

    FrameworkRecordsInRows(FoldedRows rows) {
        this.rows = rows;
    }

    @Override
    public Optional<FrameworkState> framework() {
        return rows.some(FrameworkRow.class, FrameworkState.class, List.of(ID)).stream()
                .findFirst();
    }

    @Override
    public OptionalLong version() {
        return OptionalLong.of(rows.version(FrameworkRow.class, ID).orElse(-1L));
    }
}
