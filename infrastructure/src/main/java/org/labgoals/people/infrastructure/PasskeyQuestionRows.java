package org.labgoals.people.infrastructure;

import java.time.Instant;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Transactional;

/** The table of questions that passkeys have not answered yet. */
interface PasskeyQuestionRows extends JpaRepository<PasskeyQuestionRow, String> {

    /** One only of those who answer at the same moment is told 1. */
    @Transactional
    @Modifying
    @Query(
            """
            delete from PasskeyQuestionRow question
            where question.hash = :hash and question.asked = :asked and question.expiresAt > :now
            """)
    int use(String hash, String asked, Instant now);

    @Transactional
    @Modifying
    @Query("delete from PasskeyQuestionRow question where question.expiresAt <= :now")
    void forgetUntil(Instant now);
}
