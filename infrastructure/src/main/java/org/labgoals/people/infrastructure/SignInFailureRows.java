package org.labgoals.people.infrastructure;

import java.time.Instant;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Transactional;

/** The table of failures. They are counted in the database, so that none is lost in a race. */
interface SignInFailureRows extends JpaRepository<SignInFailureRow, String> {

    /** One more failure; the one that fills the measure locks, and the count begins anew. */
    @Transactional
    @Modifying(clearAutomatically = true)
    @NativeQuery(
            """
            insert into sign_in_failure as held (username, failures, locked_until, last_at)
            values (:username, 1, null, :now)
            on conflict (username) do update
            set locked_until =
                    case when held.failures + 1 >= :most then :until else held.locked_until end,
                failures = case when held.failures + 1 >= :most then 0 else held.failures + 1 end,
                last_at = :now
            """)
    void count(String username, int most, Instant until, Instant now);

    @Transactional
    @Modifying(clearAutomatically = true)
    @Query("delete from SignInFailureRow failure where failure.username = :username")
    void forget(String username);

    @Transactional
    @Modifying(clearAutomatically = true)
    @Query("delete from SignInFailureRow failure where failure.lastAt < :day")
    void forgetBefore(Instant day);
}
