package org.labgoals.feedback.infrastructure;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.labgoals.feedback.application.FeedbackRecords;
import org.labgoals.feedback.domain.FeedbackId;
import org.labgoals.feedback.domain.FeedbackRequestId;
import org.labgoals.feedback.domain.FeedbackState;
import org.labgoals.platform.projection.FoldedRows;
import org.labgoals.shared.domain.PersonId;
import org.springframework.stereotype.Component;

/** Reads feedback from the documents in its rows. */
@Component
class FeedbackInRows implements FeedbackRecords {

    private final FoldedRows rows;
    private final FeedbackRows found;

    FeedbackInRows(FoldedRows rows, FeedbackRows found) {
        this.rows = rows;
        this.found = found;
    }

    @Override
    public Optional<FeedbackState> feedback(FeedbackId feedback) {
        return some(List.of(feedback.value())).stream().findFirst();
    }

    @Override
    public List<FeedbackState> some(Collection<String> ids) {
        return ids.isEmpty() ? List.of() : rows.some(FeedbackRow.class, FeedbackState.class, ids);
    }

    @Override
    public List<FeedbackState> about(Collection<PersonId> people) {
        return people.isEmpty()
                ? List.of()
                : found(
                        () -> found.about(people.stream().map(PersonId::value).toList()),
                        feedback -> people.contains(feedback.person()));
    }

    @Override
    public List<FeedbackState> by(PersonId author) {
        return found(() -> found.by(author.value()), feedback -> author.equals(feedback.by()));
    }

    @Override
    public List<FeedbackState> answering(Collection<FeedbackRequestId> requests) {
        return requests.isEmpty()
                ? List.of()
                : found(
                        () ->
                                found.answering(
                                        requests.stream().map(FeedbackRequestId::value).toList()),
                        feedback ->
                                feedback.request() != null
                                        && requests.contains(feedback.request()));
    }

    @Override
    public List<FeedbackState> waiting() {
        return found(
                found::waiting,
                feedback -> feedback.waitsForManager() || feedback.waitsForAuditor());
    }

    @Override
    public OptionalLong version(FeedbackId feedback) {
        return rows.version(FeedbackRow.class, feedback.value())
                .map(OptionalLong::of)
                .orElseGet(OptionalLong::empty);
    }

    private List<FeedbackState> found(Supplier<List<String>> today, Predicate<FeedbackState> then) {
        return rows.found(FeedbackRow.class, FeedbackState.class, today, then);
    }
}
