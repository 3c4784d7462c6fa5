package org.labgoals.audit.infrastructure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.labgoals.audit.application.AuditIndex.Question;

/**
 * The statement that answers a question from an index that is already in the wanted order, so that
 * it reads no further than the page: each shape of question has its own text.
 */
final class AuditStatement {

    private final Question question;
    private final String time;
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final String text;

    AuditStatement(Question question, ToLongFunction<String> hash) {
        this.question = question;
        time = question.isByDay() ? "happened_on" : "recorded_at";
        values.put("most", question.most());
        text = question.words().isEmpty() ? lines() : words(hash);
    }

    /** With the columns {@code time} and {@code place}. */
    String text() {
        return text;
    }

    Map<String, Object> values() {
        return values;
    }

    private String lines() {
        var subjects = question.subjects();
        if (subjects == null || subjects.size() == 1) {
            return ordered(
                    "select l." + time + ", l.place from audit_line l",
                    conditions("l", subjects == null ? null : "l.subject = :subject"),
                    "l");
        }
        // one look for each person, each in the wanted order
        return "select l."
                + time
                + " as time, l.place from unnest(:subjects::text[]) as s (subject)"
                + " cross join lateral ("
                + ordered(
                        "select i." + time + ", i.place from audit_line i",
                        conditions("i", "i.subject = s.subject"),
                        "i")
                + ") l order by l."
                + time
                + " desc, l.place desc limit :most";
    }

    /**
     * A walk along the person's or the record's lines, or along the longest word, which is seldom
     * the most frequent; what else is asked for is looked up line by line ({@code offset 0} keeps
     * it from being turned into a join that reads it all).
     */
    private String words(ToLongFunction<String> hash) {
        var subjects = question.subjects();
        boolean alongLines =
                question.record() != null || (subjects != null && subjects.size() == 1);
        List<String> words =
                question.words().stream()
                        .sorted(Comparator.comparing(String::length).reversed())
                        .toList();
        String walk = alongLines ? "l" : "w";
        List<String> ofLine =
                conditions("l", subjects == null ? null : "l.subject = any (:subjects)");
        List<String> conditions = new ArrayList<>(alongLines ? ofLine : ofTime("w"));
        for (int number = 0; number < words.size(); number++) {
            values.put("word" + number, hash.applyAsLong(words.get(number)));
            conditions.add(
                    number == 0 && !alongLines
                            ? "w.word = :word0"
                            : ("exists (select from audit_word o where o.word = :word%1$d"
                                            + " and o.recorded_at = %2$s.recorded_at"
                                            + " and o.place = %2$s.place offset 0)")
                                    .formatted(number, walk));
        }
        if (!alongLines && ofLine.size() > ofTime("l").size()) {
            conditions.add(
                    "exists (select from audit_line l where l.place = w.place and "
                            + String.join(" and ", ofLine)
                            + " offset 0)");
        }
        return ordered(
                "select %1$s.recorded_at, %1$s.place from %2$s %1$s"
                        .formatted(walk, alongLines ? "audit_line" : "audit_word"),
                conditions,
                walk);
    }

    private String ordered(String select, List<String> conditions, String alias) {
        return select
                + (conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions))
                + " order by "
                + alias
                + "."
                + time
                + " desc, "
                + alias
                + ".place desc limit :most";
    }

    private List<String> conditions(String alias, @Nullable String subjects) {
        List<String> conditions = new ArrayList<>();
        var wanted = question.subjects();
        if (subjects != null && wanted != null) {
            conditions.add(subjects);
            if (subjects.endsWith(":subject")) {
                values.put("subject", wanted.iterator().next());
            } else {
                values.put("subjects", wanted.toArray(String[]::new));
            }
        }
        narrow(conditions, alias + ".record_id = :record", "record", question.record());
        narrow(conditions, alias + ".actor = :actor", "actor", question.actor());
        narrow(conditions, alias + ".kind = :kind", "kind", question.kind());
        narrow(
                conditions,
                alias + ".happened_on >= :happenedFrom::date",
                "happenedFrom",
                question.happenedFrom());
        narrow(
                conditions,
                alias + ".happened_on <= :happenedUntil::date",
                "happenedUntil",
                question.happenedUntil());
        conditions.addAll(ofTime(alias));
        return conditions;
    }

    /** When it was recorded, and where the page begins. */
    private List<String> ofTime(String alias) {
        List<String> conditions = new ArrayList<>();
        narrow(
                conditions,
                alias + ".recorded_at >= :recordedFrom::timestamptz",
                "recordedFrom",
                question.recordedFrom());
        narrow(
                conditions,
                alias + ".recorded_at < :recordedUntil::timestamptz",
                "recordedUntil",
                question.recordedUntil());
        var before = question.before();
        if (before != null) {
            narrow(
                    conditions,
                    "(%1$s.%2$s, %1$s.place) < (:time::%3$s, :place)"
                            .formatted(alias, time, question.isByDay() ? "date" : "timestamptz"),
                    "time",
                    before.time());
            values.put("place", before.place());
        }
        return conditions;
    }

    private void narrow(
            List<String> conditions, String condition, String name, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value instanceof Number ? value : value.toString());
        }
    }
}
