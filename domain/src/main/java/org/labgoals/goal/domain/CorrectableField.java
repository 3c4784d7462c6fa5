package org.labgoals.goal.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.labgoals.shared.domain.Kebab;
import org.labgoals.shared.domain.PersonalText;

/** Which fields of which events a correction may mend, and how its text is read. */
enum CorrectableField {
    TITLE,
    TEXT,
    OPTIONAL_TEXT,
    DAY,
    NUMBER,
    CONFIDENCE,
    KIND,
    HORIZON;

    private static final int LONGEST_NUMBER = 40;
    private static final Map<String, CorrectableField> PLAN =
            Map.of(
                    "title",
                    TITLE,
                    "why",
                    OPTIONAL_TEXT,
                    "kind",
                    KIND,
                    "horizon",
                    HORIZON,
                    "startDate",
                    DAY,
                    "targetDate",
                    DAY);
    private static final Map<String, CorrectableField> REASON = Map.of("reason", TEXT);
    private static final Map<String, CorrectableField> TEXT_ON_A_DAY =
            Map.of("text", TEXT, "on", DAY);
    private static final Map<String, CorrectableField> OPTIONAL_REASON_ON_A_DAY =
            Map.of("reason", OPTIONAL_TEXT, "on", DAY);

    private static final Map<String, Map<String, CorrectableField>> BY_EVENT =
            Map.ofEntries(
                    Map.entry("GoalDrafted", PLAN),
                    Map.entry("DraftRevised", PLAN),
                    Map.entry("GoalReturned", REASON),
                    Map.entry("GoalActivated", Map.of("on", DAY, "lateReason", OPTIONAL_TEXT)),
                    Map.entry(
                            "CheckedIn",
                            Map.of(
                                    "value",
                                    NUMBER,
                                    "note",
                                    OPTIONAL_TEXT,
                                    "confidence",
                                    CONFIDENCE,
                                    "on",
                                    DAY,
                                    "lateReason",
                                    OPTIONAL_TEXT)),
                    Map.entry("AmendmentProposed", REASON),
                    Map.entry("AmendmentDeclined", Map.of("reason", OPTIONAL_TEXT)),
                    Map.entry("GoalPaused", Map.of("reason", TEXT, "on", DAY)),
                    Map.entry("GoalResumed", OPTIONAL_REASON_ON_A_DAY),
                    Map.entry("GoalMarkedPersonal", REASON),
                    Map.entry("SelfAssessmentAskedFor", Map.of("on", DAY)),
                    Map.entry("GoalSelfAssessed", TEXT_ON_A_DAY),
                    Map.entry("GoalReviewed", TEXT_ON_A_DAY),
                    Map.entry("GoalContinued", OPTIONAL_REASON_ON_A_DAY),
                    Map.entry("GoalAchieved", TEXT_ON_A_DAY),
                    Map.entry("GoalWithdrawn", Map.of("reason", TEXT, "on", DAY)));

    /** The names of an event's fields that can be corrected. */
    static Set<String> namesOf(String event) {
        return BY_EVENT.getOrDefault(event, Map.of()).keySet();
    }

    /** The field of an event, if it can be corrected. */
    static Optional<CorrectableField> of(String event, String field) {
        return Optional.ofNullable(BY_EVENT.getOrDefault(event, Map.of()).get(field));
    }

    /** The name as the event has it, also where it came in kebab form. */
    static String nameOf(String field) {
        StringBuilder name = new StringBuilder();
        boolean upper = false;
        for (char letter : field.toCharArray()) {
            if (letter == '-') {
                upper = true;
            } else {
                name.append(upper ? Character.toUpperCase(letter) : letter);
                upper = false;
            }
        }
        return name.toString();
    }

    /** True for what somebody said in their own words. */
    boolean isText() {
        return this == TITLE || this == TEXT || this == OPTIONAL_TEXT;
    }

    static @Nullable LocalDate day(PersonalText value) {
        try {
            return value.text() == null ? null : LocalDate.parse(value.text().strip());
        } catch (DateTimeParseException notADay) {
            return null;
        }
    }

    /** The number in a text; null for what is none or beyond reason. */
    static @Nullable BigDecimal number(PersonalText value) {
        try {
            if (value.text() == null || value.length() > LONGEST_NUMBER) {
                return null;
            }
            BigDecimal number = new BigDecimal(value.text().strip());
            return Figures.isBeyondReason(number) ? null : Figures.tidy(number);
        } catch (NumberFormatException notANumber) {
            return null;
        }
    }

    /** The word that names a constant in kebab form. */
    static <E extends Enum<E>> @Nullable E word(Class<E> words, PersonalText value) {
        String word = value.text();
        return word == null ? null : Kebab.find(words, word.strip());
    }
}
