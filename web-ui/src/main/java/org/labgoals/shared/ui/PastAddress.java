package org.labgoals.shared.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an address says of earlier times: {@code asOf}, {@code by}, and {@code with} for a second
 * one to compare with, which may be {@code today}.
 */
record PastAddress(String path, Map<String, List<String>> others, Asked asked) {

    static final String TODAY = "today";

    private static final String TIME = "asOf";
    private static final String BY = "by";
    private static final String WITH = "with";

    /** What is asked for; null where nothing is. */
    record Asked(@Nullable String time, @Nullable String by, @Nullable String with) {

        boolean happened() {
            return "happened".equals(by);
        }
    }

    static PastAddress of(Location location) {
        var query = location.getQueryParameters();
        Map<String, List<String>> others = new LinkedHashMap<>(query.getParameters());
        List.of(TIME, BY, WITH).forEach(others::remove);
        return new PastAddress(
                location.getPath(),
                others,
                new Asked(said(query, TIME), said(query, BY), said(query, WITH)));
    }

    private static @Nullable String said(QueryParameters query, String name) {
        return query.getSingleParameter(name).filter(text -> !text.isBlank()).orElse(null);
    }

    /** The address without any earlier time. */
    String today() {
        return to(new Asked(null, null, null));
    }

    /** The same page with what is asked. */
    String to(Asked wanted) {
        String query = query(wanted).getQueryString();
        return query.isEmpty() ? path : path + "?" + query;
    }

    /** What else the address says, with what is asked. */
    QueryParameters query(Asked wanted) {
        Map<String, List<String>> all = new LinkedHashMap<>(others);
        put(all, TIME, wanted.time());
        put(all, BY, wanted.time() == null ? null : wanted.by());
        put(all, WITH, wanted.time() == null ? null : wanted.with());
        return new QueryParameters(all);
    }

    private static void put(Map<String, List<String>> all, String name, @Nullable String value) {
        Optional.ofNullable(value).ifPresent(said -> all.put(name, List.of(said)));
    }
}
