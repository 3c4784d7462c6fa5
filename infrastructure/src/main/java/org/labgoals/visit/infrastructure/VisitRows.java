package org.labgoals.visit.infrastructure;

import java.time.Instant;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** The table of last visits. */
interface VisitRows extends JpaRepository<VisitRow, String> {

    /** Seen now, with all events that there are; unless that was noted after the given time. */
    @Modifying(clearAutomatically = true)
    @Query(
            nativeQuery = true,
            value =
                    """
                    insert into visit (account, last_seen, place)
                    values (:account, :now, (select coalesce(max(global_index), 0) from domain_event))
                    on conflict (account) do update
                    set last_seen = excluded.last_seen, place = excluded.place
                    where visit.last_seen < :unlessAfter
                    """)
    void seen(String account, Instant now, Instant unlessAfter);

    /** Seen once, before anything in the store; nothing where it is known better. */
    @Modifying(clearAutomatically = true)
    @Query(
            nativeQuery = true,
            value =
                    """
                    insert into visit (account, last_seen, place) values (:account, :at, 0)
                    on conflict (account) do nothing
                    """)
    void wasHere(String account, Instant at);

    /** Seen last at that time; what happened since may still be before the mark. */
    @Modifying(clearAutomatically = true)
    @Query(
            """
            update VisitRow visit set visit.lastSeen = :at
            where visit.account = :account and visit.lastSeen < :at
            """)
    void seenUntil(String account, Instant at);
}
