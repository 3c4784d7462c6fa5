package org.labgoals.feedback.infrastructure;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.labgoals.feedback.application.FeedbackRequestRecords;
import org.labgoals.feedback.domain.FeedbackRequestId;
import org.labgoals.feedback.domain.FeedbackRequestState;
import org.labgoals.platform.projection.FoldedRows;
import org.labgoals.shared.domain.PersonId;
import org.springframework.stereotype.Component;

/** Reads requests from the documents in their rows. */
@Component
class FeedbackRequestsInRows implements FeedbackRequestRecords {

    private final FoldedRows rows;
    private final FeedbackRequestRows found;

    FeedbackRequestsInRows(FoldedRows rows, FeedbackRequestRows found) {
        this.rows = rows;
        this.found = found;
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
        return found(
                () -> found.open(today),
                request ->
                        request.withdrawnOn() == null && !request.answeredUntil().isBefore(today));
    }

    @Override
    public List<FeedbackRequestState> by(PersonId asker) {
        return found(() -> found.by(asker.value()), request -> request.by().equals(asker));
    }

    @Override
    public OptionalLong version(FeedbackRequestId request) {
        return rows.version(FeedbackRequestRow.class, request.value())
                .map(OptionalLong::of)
                .orElseGet(OptionalLong::empty);
    }

    private List<FeedbackRequestState> found(
            Supplier<List<String>> today, Predicate<FeedbackRequestState> then) {
        return rows.found(FeedbackRequestRow.class, FeedbackRequestState.class, today, then);
    }
}
