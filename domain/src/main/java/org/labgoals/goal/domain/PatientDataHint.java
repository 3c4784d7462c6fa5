package org.labgoals.goal.domain;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Points out what looks like patient data in a text, before it is saved. It only hints: a lot
 * number may look like a record number, and the person who writes knows better.
 */
public final class PatientDataHint {
    /** A bare date with a year up to this one is more likely a birthday than a day of work. */
    private static final int LAST_YEAR_OF_A_BARE_BIRTHDAY = 2015;

    private static final String DATE =
            "(?:[0-9]{1,2}[./-][0-9]{1,2}[./-](?<y1>(?:19|20)?[0-9]{2})"
                + "|(?<y2>(?:19|20)[0-9]{2})[./-][0-9]{1,2}[./-][0-9]{1,2}|[0-9]{1,2}\\.?"
                + " (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
                + " (?<y3>(?:19|20)[0-9]{2})|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
                + " [0-9]{1,2},? (?<y4>(?:19|20)[0-9]{2}))";
    private static final Pattern ANY_DATE =
            Pattern.compile("(?<![0-9])" + DATE + "(?![0-9])", Pattern.CASE_INSENSITIVE);
    private static final Pattern BIRTH =
            Pattern.compile(
                    "\\b(?:d\\.?o\\.?b\\.?|date of birth|birth ?date|birthday|born)\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern NAMED_RECORD =
            Pattern.compile(
                    "\\b(?:mrn|medical record|patient (?:id|no|number)|chart (?:no|number)|hospital"
                        + " (?:no|number)|case (?:no|number)|accession(?: no| number)?)\\b[^0-9\\n"
                        + "]{0,15}[0-9][0-9 -]{3,}",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern BARE_NUMBER =
            Pattern.compile("(?<![0-9.,/-])(?:[A-Za-z]{1,3}-?)?[0-9]{7,12}(?![0-9]|[.,/-][0-9])");
    private static final Pattern SOCIAL_SECURITY =
            Pattern.compile("(?<![0-9-])[0-9]{3}-[0-9]{2}-[0-9]{4}(?![0-9-])");

    private PatientDataHint() {}

    /** What a text may give away. */
    public enum Kind {
        MEDICAL_RECORD_NUMBER,
        DATE_OF_BIRTH
    }

    /** What the text looks like, if it looks like patient data at all. */
    public static Optional<Kind> suspects(String text) {
        if (NAMED_RECORD.matcher(text).find()
                || SOCIAL_SECURITY.matcher(text).find()
                || BARE_NUMBER.matcher(text).find()) {
            return Optional.of(Kind.MEDICAL_RECORD_NUMBER);
        }
        boolean birth = BIRTH.matcher(text).find();
        Matcher dates = ANY_DATE.matcher(text);
        while (dates.find()) {
            if (birth || isLongAgo(dates)) {
                return Optional.of(Kind.DATE_OF_BIRTH);
            }
        }
        return Optional.empty();
    }

    private static boolean isLongAgo(Matcher date) {
        for (String group : new String[] {"y1", "y2", "y3", "y4"}) {
            String year = date.group(group);
            if (year != null && year.length() == 4) {
                return Integer.parseInt(year) <= LAST_YEAR_OF_A_BARE_BIRTHDAY;
            }
        }
        return false;
    }
}
