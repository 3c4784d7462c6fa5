package org.labgoals.audit.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.labgoals.audit.application.AuditQueries;
import org.labgoals.audit.application.FindEntries;
import org.labgoals.shared.domain.PersonId;

/**
 * What narrows the audit history, as it stands in the address. What cannot be read narrows nothing.
 *
 * @param person whose record
 * @param by who acted
 * @param kind what happened, in kebab form
 * @param before the place from which a page goes further back
 */
record AuditFilter(
        @Nullable String person,
        @Nullable String by,
        @Nullable String kind,
        @Nullable Long before) {

    static AuditFilter of(QueryParameters parameters) {
        return new AuditFilter(
                id(parameters, "person"),
                id(parameters, "by"),
                parameters
                        .getSingleParameter("kind")
                        .filter(AuditQueries.kinds()::contains)
                        .orElse(null),
                parameters
                        .getSingleParameter("before")
                        .filter(place -> place.matches("[0-9]{1,18}"))
                        .map(Long::valueOf)
                        .orElse(null));
    }

    private static @Nullable String id(QueryParameters parameters, String name) {
        return parameters.getSingleParameter(name).filter(id -> !id.isBlank()).orElse(null);
    }

    private static @Nullable PersonId id(@Nullable String id) {
        return id == null ? null : new PersonId(id);
    }

    AuditFilter from(@Nullable Long place) {
        return new AuditFilter(person, by, kind, place);
    }

    boolean isNarrow() {
        return person != null || by != null || kind != null;
    }

    FindEntries question() {
        return new FindEntries(id(person), id(by), kind, before);
    }

    Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (person != null) {
            parameters.put("person", person);
        }
        if (by != null) {
            parameters.put("by", by);
        }
        if (kind != null) {
            parameters.put("kind", kind);
        }
        if (before != null) {
            parameters.put("before", before.toString());
        }
        return parameters;
    }

    String address() {
        String query = QueryParameters.simple(parameters()).getQueryString();
        return query.isEmpty() ? "audit" : "audit?" + query;
    }
}
