package org.labgoals.people.domain;

import java.time.LocalDate;

/** How long names may be and which days can be meant. */
final class Limits {

    static final int NAME = 200;
    static final int WORD = 100;
    static final int TEXT = 2000;

    private Limits() {}

    static boolean beyondReason(LocalDate day, LocalDate today) {
        return day.getYear() < 1950 || day.isAfter(today.plusYears(5));
    }

    static boolean tooLong(String text, int most) {
        return text.codePointCount(0, text.length()) > most;
    }
}
