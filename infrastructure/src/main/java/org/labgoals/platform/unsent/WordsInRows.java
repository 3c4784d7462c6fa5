package org.labgoals.platform.unsent;

import java.time.Duration;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.labgoals.shared.application.WordsKept;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps words that were not sent in their table, as JSON. */
@Component
class WordsInRows implements WordsKept {

    private static final Logger LOG = LoggerFactory.getLogger(WordsInRows.class);
    private static final Duration KEPT_FOR = Duration.ofDays(7);

    /** A shorter text stands in forms that have nothing to do with it. */
    private static final int SHORTEST = 4;

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, String>> FIELDS = new TypeReference<>() {};

    private final JdbcClient sql;
    private final InstantSource clock;

    WordsInRows(JdbcClient sql, InstantSource clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public Map<String, String> find(String account, String form) {
        return sql.sql(
                        "select words from unsent_words"
                                + " where account = ? and form = ? and kept_at > ?")
                .params(account, form, oldest())
                .query(String.class)
                .optional()
                .map(words -> JSON.readValue(words, FIELDS))
                .orElse(Map.of());
    }

    @Override
    public void keep(String account, String form, Map<String, String> words) {
        sql.sql(
                        "insert into unsent_words (account, form, words, kept_at)"
                                + " values (?, ?, ?, ?) on conflict (account, form)"
                                + " do update set words = excluded.words,"
                                + " kept_at = excluded.kept_at")
                .params(account, form, JSON.writeValueAsString(words), now())
                .update();
    }

    @Override
    public void forget(String account, String form) {
        sql.sql("delete from unsent_words where account = ? and form = ?")
                .params(account, form)
                .update();
    }

    @Override
    public void forgetAbout(String record, Collection<String> texts) {
        sql.sql("delete from unsent_words where position(? in form) > 0").param(record).update();
        for (String text : texts) {
            if (text.length() < SHORTEST) {
                continue;
            }
            // as it stands within the JSON: without the quotes around it
            var quoted = JSON.writeValueAsString(text);
            sql.sql("delete from unsent_words where position(? in words) > 0")
                    .param(quoted.substring(1, quoted.length() - 1))
                    .update();
        }
    }

    @Scheduled(initialDelay = 10, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void forgetOld() {
        try {
            sql.sql("delete from unsent_words where kept_at <= ?").params(oldest()).update();
        } catch (DataAccessException notNow) {
            LOG.debug("Old words are forgotten later", notNow);
        }
    }

    private OffsetDateTime oldest() {
        return now().minus(KEPT_FOR);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
