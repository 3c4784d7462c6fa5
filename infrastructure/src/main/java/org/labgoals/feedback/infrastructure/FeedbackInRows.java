package org.labgoals.feedback.infrastructure;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.labgoals.feedback.application.FeedbackRecords;
import org.labgoals.feedback.domain.FeedbackId;
import org.labgoals.feedback.domain.FeedbackRequestId;
import org.labgoals.feedback.domain.FeedbackState;
import org.labgoals.platform.projection.Documents;
import org.labgoals.platform.projection.FoldedRows;
import org.labgoals.shared.domain.PersonId;
import org.springframework.stereotype.Component;

/** Reads feedback from the documents in its rows. */
@Component
class FeedbackInRows implements FeedbackRecords {

    private final FoldedRows rows;
    private final FeedbackRows found;
    private final Documents documents;

    FeedbackInRows(FoldedRows rows, FeedbackRows found, Documents documents) {
        this.rows = rows;
        this.found = found;
        this.documents = documents;
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
                : read(found.about(people.stream().map(PersonId::value).toList()));
    }

    @Override
    public List<FeedbackState> by(PersonId author) {
        return read(found.by(author.value()));
    }

    @Override
    public List<FeedbackState> answering(Collection<FeedbackRequestId> requests) {
        return requests.isEmpty()
                ? List.of()
                : read(found.answering(requests.stream().map(FeedbackRequestId::value).toList()));
    }

    @Override
    public List<FeedbackState> waiting() {
        return read(found.waiting());
    }

    @Override
    public OptionalLong version(FeedbackId feedback) {
        return rows.version(FeedbackRow.class, feedback.value())
                .map(OptionalLong::of)
                .orElseGet(OptionalLong::empty);
    }

    private List<FeedbackState> read(List<String> all) {
        return all.stream().map(document -> documents.read(document, FeedbackState.class)).toList();
    }
}
