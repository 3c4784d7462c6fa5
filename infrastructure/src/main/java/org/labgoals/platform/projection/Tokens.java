package org.labgoals.platform.projection;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How far the processors of all nodes have come, as their committed tokens say. */
final class Tokens {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient database;

    Tokens(JdbcClient database) {
        this.database = database;
    }

    /** By feature; one that never began is missing. */
    Map<String, Place> places() {
        Map<String, Place> places = new HashMap<>();
        database.sql("select processor_name, token from token_entry where token is not null")
                .query((row, number) -> Map.entry(row.getString(1), row.getString(2)))
                .list()
                .forEach(each -> places.put(each.getKey(), place(JSON.readTree(each.getValue()))));
        return places;
    }

    /** Where one feature's has come. */
    Place of(String feature) {
        return places().getOrDefault(feature, Place.BEGINNING);
    }

    /** A token that replays holds the one that says how far it has come. */
    private static Place place(JsonNode token) {
        var within = token.path("currentToken");
        var now = within.isMissingNode() ? token : within;
        var gaps = now.path("gaps");
        // a set within JSON may be led by the name of its class
        var numbers = gaps.size() == 2 && gaps.path(1).isArray() ? gaps.path(1) : gaps;
        return new Place(
                now.path("index").asLong(0),
                new TreeSet<>(
                        StreamSupport.stream(numbers.spliterator(), false)
                                .map(JsonNode::asLong)
                                .toList()));
    }

    /**
     * A place in the store.
     *
     * @param index the last event that was read
     * @param gaps the lower ones that were not there yet
     */
    record Place(long index, TreeSet<Long> gaps) {

        static final Place BEGINNING = new Place(0, new TreeSet<>());

        /** Up to here nothing is missing. */
        long whole() {
            return gaps.isEmpty() ? index : Math.min(index, gaps.first() - 1);
        }
    }
}
