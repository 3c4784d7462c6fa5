package org.labgoals.people.infrastructure;

import java.time.Instant;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Transactional;

/** The table of accounts. Failures are counted in the database, so that none is lost in a race. */
interface AccountRows extends JpaRepository<AccountRow, String> {

    Optional<AccountRow> findByPerson(String person);

    boolean existsByPerson(String person);

    /** One more failure; the one that fills the measure locks, and the count begins anew. */
    @Transactional
    @Modifying(clearAutomatically = true)
    @Query(
            """
            update AccountRow account
            set account.lockedUntil =
                    case when account.failures + 1 >= :most then :until else account.lockedUntil end,
                account.failures =
                    case when account.failures + 1 >= :most then 0 else account.failures + 1 end
            where account.username = :username
            """)
    void countFailure(String username, int most, Instant until);

    @Transactional
    @Modifying(clearAutomatically = true)
    @Query(
            """
            update AccountRow account set account.failures = 0, account.lockedUntil = null
            where account.username = :username
            """)
    void forgetFailures(String username);

    @Transactional
    @Modifying(clearAutomatically = true)
    @Query(
            """
            update AccountRow account
            set account.passwordHash = :hash, account.failures = 0, account.lockedUntil = null
            where account.username = :username
            """)
    int setPasswordHash(String username, String hash);
}
