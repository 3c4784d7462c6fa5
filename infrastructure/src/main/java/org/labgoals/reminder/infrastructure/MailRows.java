package org.labgoals.reminder.infrastructure;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** The table of mails. */
interface MailRows extends JpaRepository<MailRow, String> {

    @Modifying
    @Query(
            nativeQuery = true,
            value =
                    """
                    insert into mail (id, person, kind, created_at, next_try, tries)
                    values (:id, :person, :kind, :now, :now, 0)
                    """)
    void make(String id, String person, String kind, Instant now);

    @Query(
            """
            select mail from MailRow mail
            where mail.outcome is null and mail.nextTry <= :now
            and (mail.claimedUntil is null or mail.claimedUntil <= :now)
            order by mail.nextTry, mail.id
            """)
    List<MailRow> due(Instant now, Limit most);

    /** One where the mail is taken, none where another node was faster. */
    @Modifying(clearAutomatically = true)
    @Query(
            """
            update MailRow mail
            set mail.claimedUntil = :until, mail.tries = mail.tries + 1,
                mail.unsubscribe = :unsubscribe
            where mail.id = :id and mail.outcome is null and mail.nextTry <= :now
            and (mail.claimedUntil is null or mail.claimedUntil <= :now)
            """)
    int claim(String id, Instant now, Instant until, String unsubscribe);

    @Modifying(clearAutomatically = true)
    @Query(
            """
            update MailRow mail
            set mail.outcome = :outcome, mail.endedAt = :now, mail.claimedUntil = null,
                mail.trouble = :trouble
            where mail.id = :id and mail.outcome is null
            """)
    void end(String id, String outcome, Instant now, @Nullable String trouble);

    @Modifying(clearAutomatically = true)
    @Query(
            """
            update MailRow mail
            set mail.nextTry = :nextTry, mail.claimedUntil = null,
                mail.trouble = coalesce(:trouble, mail.trouble)
            where mail.id = :id and mail.outcome is null
            """)
    void later(String id, Instant nextTry, @Nullable String trouble);

    Optional<MailRow> findByUnsubscribe(String hash);

    @Query("select count(mail) from MailRow mail where mail.outcome is null")
    long waiting();

    @Query(
            """
            select count(mail) from MailRow mail
            where mail.outcome is null and mail.trouble is not null
            """)
    long troubled();

    @Query(
            """
            select mail.trouble from MailRow mail
            where mail.outcome is null and mail.trouble is not null
            order by mail.nextTry desc
            """)
    List<String> troubles(Limit most);

    @Query(
            """
            select min(mail.createdAt) from MailRow mail
            where mail.outcome is null and mail.trouble is not null
            """)
    @Nullable Instant troubledSince();

    @Query(
            """
            select count(mail) from MailRow mail
            where mail.outcome = 'SENT' and mail.endedAt >= :since
            """)
    long sentSince(Instant since);

    @Modifying(clearAutomatically = true)
    @Query(nativeQuery = true, value = "delete from mail where ended_at < :time")
    void forgetBefore(Instant time);
}
