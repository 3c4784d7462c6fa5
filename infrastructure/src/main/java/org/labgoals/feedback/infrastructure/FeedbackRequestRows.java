package org.labgoals.feedback.infrastructure;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The rows of requests, by who asked and until when they are open. */
interface FeedbackRequestRows extends Repository<FeedbackRequestRow, String> {

    @Query("select r.document from FeedbackRequestRow r where r.openUntil >= :day")
    List<String> open(LocalDate day);

    @Query("select r.document from FeedbackRequestRow r where r.asker = :asker")
    List<String> by(String asker);
}
