package org.labgoals.review.infrastructure;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The people's rows that have an open review. */
interface ReviewRecordRows extends Repository<ReviewRecordRow, String> {

    @Query("select r.document from ReviewRecordRow r where r.open")
    List<String> open();
}
