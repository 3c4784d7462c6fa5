package org.labgoals.feedback.infrastructure;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The rows of feedback, by whom it is about, who said it, and what it answers. */
interface FeedbackRows extends Repository<FeedbackRow, String> {

    @Query("select r.document from FeedbackRow r where r.person in :people")
    List<String> about(Collection<String> people);

    @Query("select r.document from FeedbackRow r where r.author = :author")
    List<String> by(String author);

    @Query("select r.document from FeedbackRow r where r.request in :requests")
    List<String> answering(Collection<String> requests);

    @Query("select r.document from FeedbackRow r where r.waiting")
    List<String> waiting();
}
