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
 * @param kind what happened, in kebab form
 * @param before the place from which a page goes further back
 */
record AuditFilter(@Nullable String person, @Nullable String kind, @Nullable Long before) {

    static AuditFilter of(QueryParameters parameters) {
        return new AuditFilter(
                parameters.getSingleParameter("person").filter(id -> !id.isBlank()).orElse(null),
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

    AuditFilter from(@Nullable Long place) {
        return new AuditFilter(person, kind, place);
    }

    boolean isNarrow() {
        return person != null || kind != null;
    }

    FindEntries question() {
        return new FindEntries(person == null ? null : new PersonId(person), kind, before);
    }

    Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (person != null) {
            parameters.put("person", person);
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
