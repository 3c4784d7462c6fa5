package org.labgoals.platform.sealing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.domain.RedactionId;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Finds what a redaction left of an event's texts: it recorded them again, each beside the
 * initialisation vector by which the event names it, before the event's key was destroyed.
 */
final class KeptTexts {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcTemplate jdbc;

    KeptTexts(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The sealed text that stands for the event's, or nothing when it was redacted. */
    @Nullable JsonNode of(String eventId, String iv) {
        List<String> redactions =
                jdbc.queryForList(
                        "select payload from domain_event where aggregate_id = ?"
                                + " order by sequence_number limit 1",
                        String.class,
                        RedactionId.of(eventId).value());
        for (String redaction : redactions) {
            for (JsonNode kept : JSON.readTree(redaction).path("kept")) {
                if (kept.path("iv").asString().equals(iv)) {
                    return kept.path("text");
                }
            }
        }
        return null;
    }

    /** What a sealed text says, opened with these keys. */
    static PersonalText open(EventKeys keys, JsonNode sealed) {
        return sealed.path("sealed").isMissingNode()
                ? PersonalText.ERASED
                : keys.open(
                        sealed.path("key").asString(),
                        sealed.path("iv").asString(),
                        sealed.path("sealed").asString());
    }
}
