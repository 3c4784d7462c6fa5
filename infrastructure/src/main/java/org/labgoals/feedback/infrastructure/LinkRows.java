package org.labgoals.feedback.infrastructure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The table of links. */
interface LinkRows extends Repository<LinkRow, String> {

    @Modifying
    @Query(
            value =
                    """
                    insert into feedback_link (id, request, until, address)
                    values (:id, :request, :until, :address) on conflict do nothing
                    """,
            nativeQuery = true)
    int make(String id, String request, LocalDate until, @Nullable String address);

    @Modifying
    @Query(
            "update LinkRow link set link.hash = :hash"
                    + " where link.id = :id and not link.used and link.until >= :today")
    int renew(String id, String hash, LocalDate today);

    @Query("select l from LinkRow l where l.hash = :hash and not l.used and l.until >= :today")
    Optional<LinkRow> open(String hash, LocalDate today);

    @Modifying
    @Query("update LinkRow l set l.used = true, l.hash = null, l.address = null where l.id = :id")
    int use(String id);

    @Modifying
    @Query(
            "update LinkRow l set l.used = true, l.hash = null, l.address = null"
                    + " where l.request = :request")
    int end(String request);

    @Query("select l from LinkRow l where l.request = :request and not l.used order by l.id")
    List<LinkRow> unused(String request);

    @Modifying
    @Query(
            "update LinkRow l set l.address = null, l.hash = null where l.until < :today and"
                    + " (l.address is not null or l.hash is not null)")
    int forget(LocalDate today);

    @Query(
            "select l from LinkRow l where l.address is not null and not l.mailed and not l.used"
                    + " and l.until >= :today and l.nextTry <= :now order by l.nextTry")
    List<LinkRow> toMail(Instant now, LocalDate today, Limit most);

    @Modifying
    @Query(
            "update LinkRow l set l.hash = :hash, l.nextTry = :until, l.tries = l.tries + 1"
                    + " where l.id = :id and not l.mailed and not l.used and l.nextTry <= :now")
    int claim(String id, Instant now, Instant until, String hash);

    @Modifying
    @Query("update LinkRow l set l.mailed = true, l.trouble = :trouble where l.id = :id")
    int mailed(String id, @Nullable String trouble);

    @Modifying
    @Query("update LinkRow l set l.nextTry = :next, l.trouble = :trouble where l.id = :id")
    int failed(String id, Instant next, String trouble);
}
