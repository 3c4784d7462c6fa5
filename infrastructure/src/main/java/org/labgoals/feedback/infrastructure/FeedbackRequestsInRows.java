package org.labgoals.feedback.infrastructure;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.labgoals.feedback.application.FeedbackRequestRecords;
import org.labgoals.feedback.domain.FeedbackRequestId;
import org.labgoals.feedback.domain.FeedbackRequestState;
import org.labgoals.platform.projection.Documents;
import org.labgoals.platform.projection.FoldedRows;
import org.labgoals.shared.domain.PersonId;
import org.springframework.stereotype.Component;

/** Reads requests from the documents in their rows. */
@Component
class FeedbackRequestsInRows implements FeedbackRequestRecords {

    private final FoldedRows rows;
    private final FeedbackRequestRows found;
    private final Documents documents;

    FeedbackRequestsInRows(FoldedRows rows, FeedbackRequestRows found, Documents documents) {
        this.rows = rows;
        this.found = found;
        this.documents = documents;
    }

    @Override
    public Optional<FeedbackRequestState> request(FeedbackRequestId request) {
        return some(List.of(request.value())).stream().findFirst();
    }

    @Override
    public List<FeedbackRequestState> some(Collection<String> ids) {
        return ids.isEmpty()
                ? List.of()
                : rows.some(FeedbackRequestRow.class, FeedbackRequestState.class, ids);
    }

    @Override
    public List<FeedbackRequestState> open(LocalDate today) {
        return read(found.open(today));
    }

    @Override
    public List<FeedbackRequestState> by(PersonId asker) {
        return read(found.by(asker.value()));
    }

    @Override
    public OptionalLong version(FeedbackRequestId request) {
        return rows.version(FeedbackRequestRow.class, request.value())
                .map(OptionalLong::of)
                .orElseGet(OptionalLong::empty);
    }

    private List<FeedbackRequestState> read(List<String> all) {
        return all.stream()
                .map(document -> documents.read(document, FeedbackRequestState.class))
                .toList();
    }
}
