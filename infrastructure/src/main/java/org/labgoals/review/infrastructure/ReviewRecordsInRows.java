package org.labgoals.review.infrastructure;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.labgoals.platform.projection.Documents;
import org.labgoals.platform.projection.FoldedRows;
import org.labgoals.review.application.ReviewRecords;
import org.labgoals.review.domain.ReviewRecordId;
import org.labgoals.review.domain.ReviewState;
import org.labgoals.shared.domain.PersonId;
import org.springframework.stereotype.Component;

/** Reads people's reviews from the documents in their rows. */
@Component
class ReviewRecordsInRows implements ReviewRecords {

    private final FoldedRows rows;
    private final ReviewRecordRows open;
    private final Documents documents;

    ReviewRecordsInRows(FoldedRows rows, ReviewRecordRows open, Documents documents) {
        this.rows = rows;
        this.open = open;
        this.documents = documents;
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
        return open.open().stream()
                .map(document -> documents.read(document, ReviewState.class))
                .toList();
    }

    @Override
    public OptionalLong version(PersonId person) {
        return rows.version(ReviewRecordRow.class, ReviewRecordId.of(person).value())
                .map(OptionalLong::of)
                .orElseGet(OptionalLong::empty);
    }
}
