package org.labgoals.goal.ui;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.labgoals.goal.application.HistoryLine;
import org.labgoals.shared.application.CausedBy;
import org.labgoals.shared.application.Signature;
import org.labgoals.shared.ui.Days;
import org.labgoals.shared.ui.SignatureWords;
import org.labgoals.shared.ui.Words;

/** Puts the history of a goal or a person into sentences. */
record HistoryWords(Words words, Days days) {

    private static final String CRITERION = "criterion ";
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern MONTH = Pattern.compile("[0-9]{4}-[0-9]{2}");

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
        return SignatureWords.signed(signature, words);
    }

    /** What the step followed from, for example <em>from the review 24 May to 23 Nov</em>. */
    String cause(CausedBy cause) {
        return words.text(
                "history.cause." + cause.what(), days.day(cause.from()), days.day(cause.until()));
    }

    String field(HistoryLine.Change change) {
        if (change.field().startsWith("measure ")) {
            return words.text("history.field.measure");
        }
        if (change.field().startsWith("contributor ")) {
            return words.text("history.field.contributor");
        }
        if (isCriterion(change)) {
            String criterion = change.field().substring(CRITERION.length());
            return known("criterion." + criterion, criterion);
        }
        return known("history.field." + change.field(), change.field());
    }

    String value(HistoryLine line, HistoryLine.Change change, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return words.text("history.nothing");
        }
        if (line.what().equals("checked-in")) {
            return milestone(value);
        }
        if (change.field().equals("soft-skills")) {
            return Arrays.stream(value.split(", "))
                    .map(skill -> known("soft-skill." + skill, skill))
                    .collect(Collectors.joining(", "));
        }
        String day = day(value);
        if (day != null) {
            return day;
        }
        return switch (change.field()) {
            case "redacted-text" ->
                    Arrays.stream(value.split(", "))
                            .map(each -> known("history.field." + each, each))
                            .collect(Collectors.joining(", "));
            case "status" -> known("goal-status." + value, value);
            case "kind",
                    "horizon",
                    "confidence",
                    "role",
                    "career-level",
                    "rating",
                    "activity-kind",
                    "outcome",
                    "ground",
                    "clia-duty",
                    "element",
                    "complexity",
                    "element-outcome",
                    "assessment-method" ->
                    known(change.field() + "." + value, value);
            case "value" -> milestone(value);
            default -> value.equals("chosen") && isCriterion(change) ? chosen() : value;
        };
    }

    /** What is nothing but a day or a month, whatever it is of, said as all days are. */
    private @Nullable String day(String value) {
        try {
            if (DAY.matcher(value).matches()) {
                return days.day(LocalDate.parse(value));
            }
            return MONTH.matcher(value).matches() ? days.month(YearMonth.parse(value)) : null;
        } catch (DateTimeParseException asWritten) {
            return null;
        }
    }

    /** A milestone has no figure: it is open or reached. */
    private String milestone(String value) {
        return switch (value) {
            case "open" -> words.text("measure.open");
            case "reached" -> words.text("measure.reached");
            default -> value;
        };
    }

    private String chosen() {
        return words.text("history.chosen");
    }

    private static boolean isCriterion(HistoryLine.Change change) {
        return change.field().startsWith(CRITERION);
    }

    private String known(String key, String otherwise) {
        return words.has(key) ? words.text(key) : otherwise;
    }

    /** In which role they acted, as recorded then. */
    String role(HistoryLine line) {
        return line.role() == null || line.role().isEmpty()
                ? ""
                : known("role." + line.role(), line.role());
    }

    String channel(HistoryLine line) {
        return known("history.channel." + line.channel(), line.channel());
    }
}
