package org.labgoals.feedback.infrastructure;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The table of what is not shown yet. */
interface UnshownRows extends Repository<UnshownRow, String> {

    @Modifying
    @Query(
            value =
                    """
                    insert into feedback_unshown
                        (id, circle, writer, once, digest, person, request, month, contents, author)
                    values (:id, :circle, :writer, :once, :digest, :person, :request, :month,
                            :contents, :author)
                    on conflict (once) do nothing
                    """,
            nativeQuery = true)
    int keep(
            String id,
            String circle,
            String writer,
            String once,
            String digest,
            String person,
            @Nullable String request,
            String month,
            byte[] contents,
            byte[] author);

    Optional<UnshownRow> findByOnce(String once);

    @Query("select row.once from UnshownRow row where row.once in :onces")
    List<String> kept(Collection<String> onces);

    @Query(
            """
            select row.circle from UnshownRow row
            where row.round is null and row.month < :month
            group by row.circle
            having count(distinct row.writer) >= :least
            """)
    List<String> ripe(String month, long least);

    @Modifying
    @Query(
            """
            update UnshownRow row set row.round = :round
            where row.circle = :circle and row.round is null and row.month < :month
            """)
    int begin(String circle, String round, String month);

    @Query(
            """
            select row from UnshownRow row
            where row.round is not null and row.contents is not null
            order by row.id
            """)
    List<UnshownRow> begun();

    @Query("select max(row.month) from UnshownRow row where row.round = :round")
    String monthOf(String round);

    @Modifying
    @Query("update UnshownRow row set row.contents = null, row.author = null where row.id = :id")
    int shown(String id);
}
