package org.labgoals.review.infrastructure;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.labgoals.platform.projection.FoldedRows;
import org.labgoals.review.application.ReviewRecords;
import org.labgoals.review.domain.ReviewRecordId;
import org.labgoals.review.domain.ReviewState;
import org.labgoals.review.domain.ReviewStatus;
import org.labgoals.shared.domain.PersonId;
import org.springframework.stereotype.Component;

/** Reads people's reviews from the documents in their rows. */
@Component
class ReviewRecordsInRows implements ReviewRecords {

    private final FoldedRows rows;
    private final ReviewRecordRows open;

    ReviewRecordsInRows(FoldedRows rows, ReviewRecordRows open) {
        this.rows = rows;
        this.open = open;
    }

    @Override
    public Optional<ReviewState> record(PersonId person) {
        return records(List.of(person)).stream().findFirst();
    }

    @Override
    public List<ReviewState> records(Collection<PersonId> people) {
        return people.isEmpty()
                ? List.of()
                : rows.some(
                        ReviewRecordRow.class,
                        ReviewState.class,
                        people.stream().map(one -> ReviewRecordId.of(one).value()).toList());
    }

    @Override
    public List<ReviewState> open() {
        return rows.found(
                ReviewRecordRow.class,
                ReviewState.class,
                open::open,
                record ->
                        record.reviews().stream()
                                .anyMatch(one -> one.status() == ReviewStatus.OPEN));
    }

    @Override
    public OptionalLong version(PersonId person) {
        return rows.version(ReviewRecordRow.class, ReviewRecordId.of(person).value())
                .map(OptionalLong::of)
                .orElseGet(OptionalLong::empty);
    }
}
