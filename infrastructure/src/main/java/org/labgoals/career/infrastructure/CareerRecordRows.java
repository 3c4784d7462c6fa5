package org.labgoals.career.infrastructure;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The table of career records, by what one looks for beside the id. */
interface CareerRecordRows extends Repository<CareerRecordRow, String> {

    @Query("select r.document from CareerRecordRow r where array_contains(r.awaiting, :colleague)")
    List<String> awaiting(String colleague);

    @Query("select r.document from CareerRecordRow r where r.mentors")
    List<String> mentoring();
}
