package org.labgoals.people.infrastructure;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.labgoals.people.application.OneTimeLinks.Purpose;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** The table of one-time links. */
interface OneTimeLinkRows extends JpaRepository<OneTimeLinkRow, String> {

    Optional<OneTimeLinkRow> findByHashAndExpiresAtAfter(String hash, Instant now);

    @Modifying
    @Query("delete from OneTimeLinkRow link where link.hash = :hash and link.expiresAt > :now")
    int use(String hash, Instant now);

    @Modifying
    @Query(
            """
            delete from OneTimeLinkRow link
            where link.expiresAt <= :now
               or (link.purpose = :purpose
                   and (link.person = :person or (link.person is null and :person is null)))
            """)
    void endEarlier(Purpose purpose, @Nullable String person, Instant now);
}
