package org.labgoals.people.infrastructure;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Transactional;

/** The table of personal access tokens. */
interface AccessTokenRows extends JpaRepository<AccessTokenRow, String> {

    Optional<AccessTokenRow> findByHashAndRevokedAtIsNull(String hash);

    List<AccessTokenRow> findByUsernameAndRevokedAtIsNullOrderByCreatedAtDescIdAsc(String username);

    @Transactional
    @Modifying
    @Query(
            """
            update AccessTokenRow token set token.revokedAt = :now
            where token.id = :id and token.username = :username and token.revokedAt is null
            """)
    int revoke(String username, String id, Instant now);

    @Transactional
    @Modifying
    @Query(
            """
            update AccessTokenRow token set token.revokedAt = :now
            where token.username = :username and token.revokedAt is null
            """)
    void revokeAll(String username, Instant now);

    @Transactional
    @Modifying
    @Query("update AccessTokenRow token set token.lastUsed = :now where token.id = :id")
    void used(String id, Instant now);
}
