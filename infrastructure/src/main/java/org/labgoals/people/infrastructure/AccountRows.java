package org.labgoals.people.infrastructure;

import java.time.Instant;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Transactional;

/** The table of accounts. */
interface AccountRows extends JpaRepository<AccountRow, String> {

    Optional<AccountRow> findByPerson(String person);

    boolean existsByPerson(String person);

    @Transactional
    @Modifying(clearAutomatically = true)
    @Query(
            """
            update AccountRow account set account.passwordHash = :hash
            where account.username = :username
            """)
    int setPasswordHash(String username, String hash);

    @Transactional
    @Modifying(clearAutomatically = true)
    @Query(
            """
            update AccountRow account
            set account.disabled = true, account.disabledReason = :reason,
                account.disabledBy = :by, account.disabledAt = :now
            where account.username = :username and account.disabled = false
            """)
    int disable(String username, String reason, String by, Instant now);

    @Transactional
    @Modifying(clearAutomatically = true)
    @Query(
            """
            update AccountRow account
            set account.disabled = false, account.disabledReason = null,
                account.disabledBy = null, account.disabledAt = null
            where account.username = :username
            """)
    int enable(String username);
}
