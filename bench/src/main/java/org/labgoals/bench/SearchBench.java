package org.labgoals.bench;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.labgoals.audit.application.AuditIndex;
import org.labgoals.audit.application.AuditIndex.Question;
import org.labgoals.platform.sealing.KeyedHashes;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The same questions to the audit's index, of a million entries and of ten thousand. */
@Component
class SearchBench {

    private static final int FEW = 10_000;
    private static final int MANY = 1_000_000;
    private static final int ROUNDS = 61;

    /** Of few words many are said, of few kinds most happens: by the square of a random number. */
    private static final String FILL =
            """
            with line as materialized (
                select place, timestamptz '2024-01-01Z' + place * interval '1 minute' as at
                from generate_series(?, ?) as place
            ), written as (
                insert into audit_line
                    (place, record_id, sequence, kind, actor, subject, recorded_at, happened_on)
                select place, 'r' || place % 97777, place, 'kind-' || floor(power(random(), 2) * 60),
                       'p' || floor(power(random(), 2) * 300), 'p' || floor(random() * 300),
                       at, at::date
                from line
            ), said as materialized (
                select at, place, floor(power(random(), 2) * 5000)::int as number
                from line, generate_series(1, 6)
            )
            insert into audit_word (word, recorded_at, place)
            select word.hash, said.at, said.place
            from said join bench_word word using (number)
            on conflict do nothing
            """;

    private final AuditIndex index;
    private final KeyedHashes hashes;
    private final JdbcTemplate jdbc;

    SearchBench(AuditIndex index, KeyedHashes hashes, JdbcTemplate jdbc) {
        this.index = index;
        this.hashes = hashes;
        this.jdbc = jdbc;
    }

    void run(Results results) {
        jdbc.execute("truncate audit_line, audit_word");
        jdbc.execute("create table bench_word (number int primary key, hash bigint)");
        List<Object[]> words = new ArrayList<>();
        for (int number = 0; number < 5_000; number++) {
            words.add(new Object[] {number, hash("word" + number)});
        }
        jdbc.batchUpdate("insert into bench_word values (?, ?)", words);
        fill(1, FEW);
        var few = measured();
        fill(FEW + 1, MANY);
        var many = measured();
        many.forEach(
                (what, ours) ->
                        results.add(
                                Figure.of(
                                        "audit search of 1,000,000 entries " + what,
                                        "of 10,000",
                                        ours,
                                        few.getOrDefault(what, 0d),
                                        "ms",
                                        "3")));
    }

    private void fill(int from, int upTo) {
        jdbc.update(FILL, from, upTo);
        jdbc.execute("vacuum analyze audit_line, audit_word");
    }

    private static Map<String, Question> questions() {
        var questions = new LinkedHashMap<String, Question>();
        questions.put("by nothing, the latest", asked(null, null, null, Set.of()));
        questions.put("by person", asked(Set.of("p7"), null, null, Set.of()));
        questions.put("by actor and kind", asked(null, "p20", "kind-20", Set.of()));
        questions.put("by a month and a kind", month());
        questions.put("by a frequent word", asked(null, null, null, Set.of("word1")));
        questions.put("by a rare word", asked(null, null, null, Set.of("word4900")));
        questions.put("by two words", asked(null, null, null, Set.of("word1", "word30")));
        questions.put("by person and word", asked(Set.of("p7"), null, null, Set.of("word3")));
        questions.put(
                "by a frequent word and a rare kind",
                asked(null, null, "kind-59", Set.of("word1")));
        return questions;
    }

    private static Question asked(
            @Nullable Set<String> subjects,
            @Nullable String actor,
            @Nullable String kind,
            Set<String> words) {
        return new Question(subjects, null, actor, kind, null, null, null, null, words, null, 50);
    }

    private static Question month() {
        return new Question(
                null,
                null,
                null,
                "kind-3",
                Instant.parse("2024-01-01T00:00:00Z"),
                Instant.parse("2024-02-01T00:00:00Z"),
                null,
                null,
                Set.of(),
                null,
                50);
    }

    /** The median of each question, in milliseconds. */
    private Map<String, Double> measured() {
        var medians = new LinkedHashMap<String, Double>();
        questions()
                .forEach(
                        (what, question) -> {
                            var nanos = new long[ROUNDS];
                            for (int round = -10; round < ROUNDS; round++) {
                                long before = System.nanoTime();
                                index.find(question);
                                if (round >= 0) {
                                    nanos[round] = System.nanoTime() - before;
                                }
                            }
                            var sorted = LongStream.of(nanos).sorted().toArray();
                            medians.put(what, sorted[ROUNDS / 2] / 1e6);
                        });
        return medians;
    }

    private long hash(String word) {
        return Long.parseUnsignedLong(hashes.of("audit word", word).substring(0, 16), 16);
    }
}
