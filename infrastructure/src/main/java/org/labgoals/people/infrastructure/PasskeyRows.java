package org.labgoals.people.infrastructure;

import java.time.Instant;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Transactional;

/** The table of passkeys. */
interface PasskeyRows extends JpaRepository<PasskeyRow, String> {

    List<PasskeyRow> findByUsernameOrderByCreatedAtDescIdAsc(String username);

    /** Notes a use, unless another use was noted since the row was read. */
    @Transactional
    @Modifying(clearAutomatically = true)
    @Query(
            """
            update PasskeyRow passkey
            set passkey.signatureCount = :count, passkey.lastUsed = :now
            where passkey.id = :id and passkey.signatureCount = :before
            """)
    int used(String id, long before, long count, Instant now);

    @Transactional
    @Modifying(clearAutomatically = true)
    @Query("delete from PasskeyRow passkey where passkey.username = :username and passkey.id = :id")
    int remove(String username, String id);

    @Transactional
    @Modifying(clearAutomatically = true)
    @Query("delete from PasskeyRow passkey where passkey.username = :username")
    void removeAll(String username);
}
