package org.labgoals.audit.infrastructure;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.labgoals.audit.application.AuditCursor;
import org.labgoals.audit.application.AuditFold.Line;
import org.labgoals.audit.application.AuditIndex;
import org.labgoals.platform.projection.Rows;
import org.labgoals.platform.sealing.KeyedHashes;
import org.labgoals.shared.application.ProjectionSignals;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The audit’s index in its tables: written a batch at a time, read by index alone. */
@Component
class AuditIndexWriter implements Rows<AuditRecord>, AuditIndex {

    private static final String LINES =
            """
            insert into audit_line (place, record_id, sequence, kind, actor, subject, recorded_at,
                                    happened_on)
            select * from unnest(:places::bigint[], :records::text[], :sequences::bigint[],
                                 :kinds::text[], :actors::text[], :subjects::text[],
                                 :times::text[]::timestamptz[], :days::text[]::date[])
            on conflict (place) do nothing
            """;

    private static final String WORDS =
            """
            insert into audit_word (word, place, recorded_at)
            select word, place, recorded_at
            from unnest(:words::bigint[], :of::bigint[]) as said (word, place)
            join audit_line using (place)
            on conflict do nothing
            """;

    private final JdbcClient database;
    private final KeyedHashes hashes;
    private final ProjectionSignals signals;

    AuditIndexWriter(JdbcClient database, KeyedHashes hashes, ProjectionSignals signals) {
        this.database = database;
        this.hashes = hashes;
        this.signals = signals;
    }

    @Override
    public Map<String, AuditRecord> load(Collection<String> ids) {
        Map<String, AuditRecord> known = new HashMap<>();
        database.sql(
                        """
                        select id, (select max(sequence) from audit_line where record_id = id)
                        from unnest(:ids::text[]) as wanted (id)
                        """)
                .param("ids", ids.toArray(String[]::new))
                .query(
                        row -> {
                            long last = row.getLong(2);
                            if (!row.wasNull()) {
                                known.put(row.getString(1), new AuditRecord(last));
                            }
                        });
        return known;
    }

    @Override
    public void save(Map<String, AuditRecord> before, Map<String, @Nullable AuditRecord> after) {
        List<Line> lines =
                after.values().stream()
                        .filter(Objects::nonNull)
                        .flatMap(record -> record.lines().stream())
                        .toList();
        if (lines.isEmpty()) {
            return;
        }
        Map<String, Long> places = places(lines);
        insert(lines, places);
        Long[] again =
                lines.stream()
                        .filter(line -> isKnown(before.get(line.event().recordId()), line))
                        .map(line -> places.get(line.event().eventId()))
                        .toArray(Long[]::new);
        if (again.length > 0) {
            database.sql("delete from audit_word where place = any (:places)")
                    .param("places", again)
                    .update();
        }
        say(lines, places);
    }

    @Override
    public void clear() {
        database.sql("truncate audit_line, audit_word").update();
    }

    @Override
    public Set<String> tables() {
        return Set.of("audit_line", "audit_word");
    }

    @Override
    public List<AuditCursor> find(Question question) {
        var statement = new AuditStatement(question, this::hash);
        return database.sql(statement.text())
                .params(statement.values())
                .query(
                        (row, number) ->
                                new AuditCursor(
                                        question.isByDay()
                                                ? row.getObject(1, LocalDate.class).toString()
                                                : row.getObject(1, OffsetDateTime.class)
                                                        .toInstant()
                                                        .toString(),
                                        row.getLong(2)))
                .list();
    }

    @Override
    public boolean isUpToDate(Duration atMost) {
        return database.sql(
                        """
                        select aggregate_id, sequence_number from domain_event
                        order by global_index desc limit 1
                        """)
                .query((row, number) -> Map.entry(row.getString(1), row.getLong(2)))
                .optional()
                .map(
                        last ->
                                signals.awaitVersion(
                                        AuditProjection.FEATURE,
                                        last.getKey(),
                                        last.getValue(),
                                        () -> version(last.getKey()),
                                        atMost))
                .orElse(true);
    }

    private OptionalLong version(String record) {
        var known = load(List.of(record)).get(record);
        return known == null ? OptionalLong.empty() : OptionalLong.of(known.version());
    }

    /** What was folded before is folded anew: a word in it may be there no more. */
    private static boolean isKnown(@Nullable AuditRecord before, Line line) {
        return before != null && line.event().sequence() <= before.known();
    }

    private Map<String, Long> places(List<Line> lines) {
        Map<String, Long> places = new HashMap<>();
        database.sql("select event_id, global_index from domain_event where event_id = any (:ids)")
                .param(
                        "ids",
                        lines.stream().map(line -> line.event().eventId()).toArray(String[]::new))
                .query(
                        row -> {
                            places.put(row.getString(1), row.getLong(2));
                        });
        return places;
    }

    private void insert(List<Line> lines, Map<String, Long> places) {
        database.sql(LINES)
                .param(
                        "places",
                        lines.stream()
                                .map(line -> places.get(line.event().eventId()))
                                .toArray(Long[]::new))
                .param("records", texts(lines, line -> line.event().recordId()))
                .param(
                        "sequences",
                        lines.stream().map(line -> line.event().sequence()).toArray(Long[]::new))
                .param("kinds", texts(lines, Line::kind))
                .param("actors", texts(lines, Line::actor))
                .param("subjects", texts(lines, Line::subject))
                .param("times", texts(lines, line -> line.event().recordedAt().toString()))
                .param("days", texts(lines, line -> line.happenedOn().toString()))
                .update();
    }

    private void say(List<Line> lines, Map<String, Long> places) {
        List<Long> words = new ArrayList<>();
        List<Long> of = new ArrayList<>();
        for (Line line : lines) {
            for (String word : line.words()) {
                words.add(hash(word));
                of.add(places.get(line.event().eventId()));
            }
        }
        if (!words.isEmpty()) {
            database.sql(WORDS)
                    .param("words", words.toArray(Long[]::new))
                    .param("of", of.toArray(Long[]::new))
                    .update();
        }
    }

    private long hash(String word) {
        return Long.parseUnsignedLong(hashes.of("audit word", word).substring(0, 16), 16);
    }

    private static String[] texts(List<Line> lines, Function<Line, String> text) {
        return lines.stream().map(text).toArray(String[]::new);
    }
}
