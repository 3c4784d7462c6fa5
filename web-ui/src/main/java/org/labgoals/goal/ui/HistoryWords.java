package org.labgoals.goal.ui;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.labgoals.goal.application.HistoryLine;
import org.labgoals.shared.application.Signature;
import org.labgoals.shared.ui.Days;
import org.labgoals.shared.ui.Words;

/** Puts a goal's history into sentences. */
record HistoryWords(Words words, Days days) {

    private static final Set<String> DATES =
            Set.of("start-date", "target-date", "on", "startDate", "targetDate");

    /** What happened, for example <em>activated the goal</em>. */
    String what(HistoryLine line) {
        return words.text("history." + line.what());
    }

    /** When it happened, and when it was recorded if that was another day. */
    String when(HistoryLine line) {
        LocalDate recorded = days.dayOf(line.recordedAt());
        if (line.on() == null || line.on().equals(recorded)) {
            return words.text("history.when", days.day(recorded), days.time(line.recordedAt()));
        }
        return words.text("history.when-recorded", days.day(line.on()), days.day(recorded));
    }

    /** What the signature says, for example <em>signed: I approve</em>. */
    String signed(Signature signature) {
        return words.text("signature.signed", words.of(signature.meaning()));
    }

    String field(HistoryLine.Change change) {
        if (change.field().startsWith("measure ")) {
            return words.text("history.field.measure");
        }
        String key = "history.field." + change.field();
        return words.has(key) ? words.text(key) : change.field();
    }

    String value(HistoryLine.Change change, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return words.text("history.nothing");
        }
        if (DATES.contains(change.field())) {
            try {
                return days.day(LocalDate.parse(value));
            } catch (DateTimeParseException asWritten) {
                return value;
            }
        }
        String key =
                switch (change.field()) {
                    case "status" -> "goal-status." + value;
                    case "kind", "horizon", "confidence" -> change.field() + "." + value;
                    default -> "";
                };
        return words.has(key) ? words.text(key) : value;
    }

    String channel(HistoryLine line) {
        String key = "history.channel." + line.channel();
        return words.has(key) ? words.text(key) : line.channel();
    }
}
