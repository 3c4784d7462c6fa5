package org.labgoals.audit.infrastructure;

import jakarta.annotation.PreDestroy;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.labgoals.audit.application.Looks;
import org.labgoals.audit.application.RecordPart;
import org.labgoals.shared.domain.Kebab;
import org.labgoals.shared.domain.PersonId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Keeps looks in their table: gathered in memory, so that reading waits for nothing, written every
 * other second, before they are asked for, and at the end of the product.
 */
@Component
class LooksWriter implements Looks {

    private static final Logger LOG = LoggerFactory.getLogger(LooksWriter.class);

    /** A look that is still on its way when its person is erased is kept nowhere. */
    private static final String WRITE =
            """
            insert into access_log (person, reader, part, channel, since, first_at, last_at, times)
            select * from unnest(:people::text[], :readers::text[], :parts::text[],
                                 :channels::text[], :since::text[]::timestamptz[],
                                 :first::text[]::timestamptz[], :last::text[]::timestamptz[],
                                 :times::bigint[])
                as seen (person, reader, part, channel, since, first_at, last_at, times)
            where not exists (select from person_key
                              where person_id = seen.person and destroyed_at is not null)
            on conflict (person, reader, part, channel, since) do update
            set first_at = least(access_log.first_at, excluded.first_at),
                last_at = greatest(access_log.last_at, excluded.last_at),
                times = access_log.times + excluded.times
            """;

    private final JdbcClient database;
    private Map<Key, Times> gathered = new HashMap<>();

    LooksWriter(JdbcClient database) {
        this.database = database;
    }

    private record Key(String person, String reader, String part, String channel, Instant since) {}

    private record Times(Instant first, Instant last, long times) {

        Times and(Times other) {
            return new Times(
                    first.isBefore(other.first) ? first : other.first,
                    last.isAfter(other.last) ? last : other.last,
                    times + other.times);
        }
    }

    @Override
    public void note(Look look) {
        gather(
                Map.of(
                        new Key(
                                look.person().value(),
                                look.reader().value(),
                                Kebab.of(look.part()),
                                look.channel(),
                                look.since()),
                        new Times(look.at(), look.at(), 1)));
    }

    @Override
    public List<Kept> at(PersonId person, int most) {
        write();
        return database.sql(
                        """
                        select reader, part, channel, first_at, last_at, times from access_log
                        where person = :person order by last_at desc, reader, part limit :most
                        """)
                .param("person", person.value())
                .param("most", most)
                .query(
                        (row, number) ->
                                new Kept(
                                        new PersonId(row.getString(1)),
                                        part(row.getString(2)),
                                        row.getString(3),
                                        at(row.getTimestamp(4)),
                                        at(row.getTimestamp(5)),
                                        row.getLong(6)))
                .list();
    }

    /** What cannot be written now is kept for the next time. */
    @Scheduled(fixedDelay = 2, timeUnit = TimeUnit.SECONDS)
    @PreDestroy
    void write() {
        Map<Key, Times> now = taken();
        if (now.isEmpty()) {
            return;
        }
        try {
            write(List.copyOf(now.entrySet()));
        } catch (RuntimeException notNow) {
            gather(now);
            LOG.debug("Who looked at whose record is written a little later", notNow);
        }
    }

    private synchronized Map<Key, Times> taken() {
        Map<Key, Times> taken = gathered;
        gathered = new HashMap<>();
        return taken;
    }

    private synchronized void gather(Map<Key, Times> more) {
        more.forEach((key, times) -> gathered.merge(key, times, Times::and));
    }

    private void write(List<Map.Entry<Key, Times>> all) {
        database.sql(WRITE)
                .param("people", texts(all, each -> each.getKey().person()))
                .param("readers", texts(all, each -> each.getKey().reader()))
                .param("parts", texts(all, each -> each.getKey().part()))
                .param("channels", texts(all, each -> each.getKey().channel()))
                .param("since", texts(all, each -> each.getKey().since().toString()))
                .param("first", texts(all, each -> each.getValue().first().toString()))
                .param("last", texts(all, each -> each.getValue().last().toString()))
                .param(
                        "times",
                        all.stream().map(each -> each.getValue().times()).toArray(Long[]::new))
                .update();
    }

    private static String[] texts(
            List<Map.Entry<Key, Times>> all, Function<Map.Entry<Key, Times>, String> text) {
        return all.stream().map(text).toArray(String[]::new);
    }

    private static RecordPart part(String word) {
        @Nullable RecordPart part = Kebab.find(RecordPart.class, word);
        return part == null ? RecordPart.OTHER : part;
    }

    private static Instant at(@Nullable Timestamp time) {
        return Objects.requireNonNull(time).toInstant();
    }
}
