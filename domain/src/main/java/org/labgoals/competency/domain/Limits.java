package org.labgoals.competency.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.labgoals.shared.domain.PersonalText;

/** How long words may be and which days can be meant. */
final class Limits {

    static final int WORD = 100;
    static final int TEXT = 4_000;
    static final int ENTRIES = 200;
    static final int DAYS_WITHOUT_A_REASON = 30;

    private Limits() {}

    static boolean beyondReason(LocalDate day, LocalDate today) {
        return day.getYear() < 1950 || day.isAfter(today.plusYears(5));
    }

    static boolean tooLong(String text) {
        return text.codePointCount(0, text.length()) > WORD;
    }

    static boolean tooLong(@Nullable PersonalText text, int most) {
        return text != null && text.length() > most;
    }

    static boolean isMissing(@Nullable PersonalText text) {
        return text == null || text.isBlank();
    }
}
