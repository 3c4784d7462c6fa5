package org.labgoals.audit.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.labgoals.audit.application.AuditCursor;
import org.labgoals.audit.application.AuditQueries;
import org.labgoals.audit.application.FindEntries;
import org.labgoals.audit.application.FindEntries.Period;
import org.labgoals.shared.domain.PersonId;

/**
 * What narrows the audit history, as it stands in the address. What cannot be read narrows nothing.
 *
 * @param person whose record
 * @param by who acted
 * @param kind what happened, in kebab form
 * @param words all of which the entry says
 * @param before where the page before ended
 */
record AuditFilter(
        @Nullable String person,
        @Nullable String by,
        @Nullable String kind,
        @Nullable String words,
        Period recorded,
        Period happened,
        @Nullable AuditCursor before) {

    static final AuditFilter NONE =
            new AuditFilter(null, null, null, null, Period.EVER, Period.EVER, null);

    private static final int LONGEST = 200;

    static AuditFilter of(QueryParameters parameters) {
        AuditFilter read =
                new AuditFilter(
                        text(parameters, "person"),
                        text(parameters, "by"),
                        parameters
                                .getSingleParameter("kind")
                                .filter(AuditQueries.kinds()::contains)
                                .orElse(null),
                        text(parameters, "words"),
                        period(parameters, "recorded"),
                        period(parameters, "happened"),
                        parameters
                                .getSingleParameter("before")
                                .flatMap(AuditCursor::of)
                                .orElse(null));
        // a page of another order is none of these
        return read.before() != null && read.before().isOfDays() != read.isByDay()
                ? read.from(null)
                : read;
    }

    private static @Nullable String text(QueryParameters parameters, String name) {
        return parameters
                .getSingleParameter(name)
                .filter(text -> !text.isBlank() && text.length() <= LONGEST)
                .orElse(null);
    }

    private static Period period(QueryParameters parameters, String name) {
        return new Period(
                day(parameters.getSingleParameter(name + "-from")),
                day(parameters.getSingleParameter(name + "-until")));
    }

    private static @Nullable LocalDate day(Optional<String> text) {
        try {
            return text.map(LocalDate::parse).orElse(null);
        } catch (DateTimeParseException none) {
            return null;
        }
    }

    private static @Nullable PersonId id(@Nullable String id) {
        return id == null ? null : new PersonId(id);
    }

    private boolean isByDay() {
        return words == null && !happened.equals(Period.EVER);
    }

    AuditFilter from(@Nullable AuditCursor place) {
        return new AuditFilter(person, by, kind, words, recorded, happened, place);
    }

    boolean isNarrow() {
        return !from(null).equals(NONE);
    }

    FindEntries question() {
        return new FindEntries(id(person), null, id(by), kind, recorded, happened, words, before);
    }

    Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        put(parameters, "person", person);
        put(parameters, "by", by);
        put(parameters, "kind", kind);
        put(parameters, "words", words);
        put(parameters, "recorded-from", recorded.from());
        put(parameters, "recorded-until", recorded.until());
        put(parameters, "happened-from", happened.from());
        put(parameters, "happened-until", happened.until());
        put(parameters, "before", before == null ? null : before.text());
        return parameters;
    }

    private static void put(Map<String, String> parameters, String name, @Nullable Object value) {
        if (value != null) {
            parameters.put(name, value.toString());
        }
    }

    String address() {
        String query = QueryParameters.simple(parameters()).getQueryString();
        return query.isEmpty() ? "audit" : "audit?" + query;
    }
}
