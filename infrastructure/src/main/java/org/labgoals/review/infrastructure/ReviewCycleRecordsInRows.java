package org.labgoals.review.infrastructure;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.labgoals.platform.projection.FoldedRows;
import org.labgoals.review.application.ReviewCycleRecords;
import org.labgoals.review.domain.ReviewCycleId;
import org.labgoals.review.domain.ReviewCycleState;
import org.springframework.stereotype.Component;

/** Reads cycles from the documents in their rows. */
@Component
class ReviewCycleRecordsInRows implements ReviewCycleRecords {

    private final FoldedRows rows;

    ReviewCycleRecordsInRows(FoldedRows rows) {
        this.rows = rows;
    }

    @Override
    public Optional<ReviewCycleState> cycle(ReviewCycleId cycle) {
        return some(List.of(cycle.value())).stream().findFirst();
    }

    @Override
    public List<ReviewCycleState> some(Collection<String> ids) {
        return ids.isEmpty()
                ? List.of()
                : rows.some(ReviewCycleRow.class, ReviewCycleState.class, ids);
    }

    @Override
    public List<ReviewCycleState> all() {
        return rows.all(ReviewCycleRow.class, ReviewCycleState.class);
    }

    @Override
    public OptionalLong version(ReviewCycleId cycle) {
        return rows.version(ReviewCycleRow.class, cycle.value())
                .map(OptionalLong::of)
                .orElseGet(OptionalLong::empty);
    }
}
