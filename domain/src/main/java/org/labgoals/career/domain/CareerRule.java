package org.labgoals.career.domain;

import static org.labgoals.shared.domain.Rule.Nature.CONFLICT;
import static org.labgoals.shared.domain.Rule.Nature.IMPOSSIBLE_VALUE;

import org.labgoals.shared.domain.Rule;

/**
 * Every reason for which a career record refuses, each in a sentence that the person who asked can
 * act on.
 */
public enum CareerRule implements Rule {
    // Who may do what
    ONLY_THE_PERSON(CONFLICT, "Only the person whose record it is can enter this."),
    ONLY_THE_MANAGER_VERIFIES(
            CONFLICT,
            "A credential can be verified only by the person's manager, never by themselves."),
    ONLY_THE_MANAGER_RATES(
            CONFLICT,
            "A competency can be rated only by the person's manager, never by themselves."),
    ONLY_THE_MANAGER_VERIFIES_EXPERIENCE(
            CONFLICT,
            "Work in another laboratory can be verified only by the person's manager, never by"
                    + " themselves."),
    ONLY_THE_COLLEAGUE_CONFIRMS(
            CONFLICT, "Mentoring can be confirmed only by the colleague it names."),

    // What is there
    NO_SUCH_CREDENTIAL(CONFLICT, "There is no credential with this number in the record."),
    NO_SUCH_CE_ACTIVITY(CONFLICT, "There is no CE activity with this number in the record."),
    NO_SUCH_ACTIVITY(CONFLICT, "There is no professional activity with this number in the record."),
    NO_SUCH_WIN(CONFLICT, "There is no win with this number in the record."),
    NO_SUCH_EXPERIENCE(
            CONFLICT, "There is no work in another laboratory with this number in the record."),
    EXPERIENCE_KNOWN(
            CONFLICT,
            "This work in another laboratory is in the record already; take that entry back first"
                    + " to enter it anew."),
    CREDENTIAL_KNOWN(
            CONFLICT, "This certificate is in the record already; renew that one instead."),
    CERTIFICATE_KNOWN(
            CONFLICT,
            "This certificate file proves another CE activity in the record already; attach the"
                    + " one that belongs to this activity."),
    CE_ACTIVITY_KNOWN(
            CONFLICT,
            "A CE activity with this title, kind, day and hours is in the record already; it"
                    + " counts once."),
    ACTIVITY_KNOWN(
            CONFLICT, "This professional activity is in the record already; it counts once."),
    NOTHING_TO_CONFIRM(CONFLICT, "Only mentoring is confirmed by a colleague."),
    LAPSED_ALREADY(CONFLICT, "This credential has lapsed already; renew it first."),
    EXPIRED_BY_THEN(
            CONFLICT, "This credential had expired by that day; there is nothing left to lapse."),

    // Credentials
    NO_SUCH_CATEGORY(
            IMPOSSIBLE_VALUE,
            "There is no such credential in the catalogue; choose one, or ask an administrator to"
                    + " add it."),
    EXPIRES_BEFORE_IT_BEGINS(
            IMPOSSIBLE_VALUE,
            "A credential expires after the day it was issued, and a renewed one after the day it"
                    + " would have expired; check the days on the certificate."),
    RENEWED_TOO_EARLY(
            IMPOSSIBLE_VALUE,
            "Give a day of renewal after the day the credential was issued or last renewed."),
    LAPSED_TOO_EARLY(
            IMPOSSIBLE_VALUE,
            "Give a day after the day the credential was issued or last renewed."),

    // CE activities
    NO_SUCH_CE_KIND(
            IMPOSSIBLE_VALUE, "There is no such kind of CE activity; choose one of the catalogue."),
    NO_SUCH_POINT_CATEGORY(
            IMPOSSIBLE_VALUE,
            "There is no such category of points; choose one of the catalogue, or leave the points"
                    + " free."),
    POINT_CATEGORY_TWICE(
            IMPOSSIBLE_VALUE, "Name each category of points once, with all its points."),
    HOURS_BEYOND_REASON(
            IMPOSSIBLE_VALUE,
            "Give the hours as a number above 0, at most 1000, with at most two decimals."),
    POINTS_BEYOND_REASON(
            IMPOSSIBLE_VALUE,
            "Give points as a number above 0, at most 1000, with at most two decimals."),
    POINTS_EXCEED_HOURS(
            IMPOSSIBLE_VALUE,
            "These are more points than so many hours of this kind earn; lower the points, or"
                    + " check hours and kind."),
    OUTSIDE_EVERY_CYCLE(
            IMPOSSIBLE_VALUE,
            "No credential in the record was in a maintenance cycle on that day; check the day, or"
                    + " add the credential first."),
    TITLE_MISSING(IMPOSSIBLE_VALUE, "Say what it was, for example the title of the course."),

    // Work in other laboratories
    LABORATORY_MISSING(IMPOSSIBLE_VALUE, "Say which laboratory it was."),
    POSITION_MISSING(IMPOSSIBLE_VALUE, "Say what your position was there."),

    // Professional activities, ratings, wins
    ROLE_MISSING(IMPOSSIBLE_VALUE, "Say what you did in it, for example speaker or author."),
    COLLEAGUE_MISSING(IMPOSSIBLE_VALUE, "Name the colleague you mentored; they confirm it."),
    COLLEAGUE_ONLY_FOR_MENTORING(
            IMPOSSIBLE_VALUE, "A colleague is named for mentoring only; leave them out here."),
    NO_SUCH_COLLEAGUE(IMPOSSIBLE_VALUE, "There is no such colleague; choose somebody who is here."),
    NOBODY_MENTORS_THEMSELVES(IMPOSSIBLE_VALUE, "Name a colleague other than yourself."),
    ENDS_BEFORE_IT_BEGINS(IMPOSSIBLE_VALUE, "Give a last day on or after the first."),
    NO_SUCH_COMPETENCY(
            IMPOSSIBLE_VALUE, "There is no such competency; choose one of the framework."),
    NO_SUCH_OBJECTIVE(
            IMPOSSIBLE_VALUE,
            "There is no such objective; choose one that is set, or leave it out."),
    NO_SUCH_GOAL(
            IMPOSSIBLE_VALUE,
            "This is not a goal of yours; choose one that you own or have a part in, or leave it"
                    + " out."),
    WIN_MISSING(IMPOSSIBLE_VALUE, "Say in a sentence what went well."),
    REASON_MISSING(IMPOSSIBLE_VALUE, "Give a reason, in a sentence."),

    // Texts, days, files
    LINE_TOO_LONG(IMPOSSIBLE_VALUE, "This can have at most " + Words.LONGEST_LINE + " characters."),
    TEXT_TOO_LONG(
            IMPOSSIBLE_VALUE, "A text can have at most " + Words.LONGEST_TEXT + " characters."),
    DAY_IN_THE_FUTURE(IMPOSSIBLE_VALUE, "Give a day that has come already, or today."),
    DATE_BEYOND_REASON(
            IMPOSSIBLE_VALUE,
            "Give a day between 1950 and twenty years from now; this one cannot be right."),
    NO_SUCH_FILE(IMPOSSIBLE_VALUE, "This is not an evidence file; upload it first."),
    ;

    private final Nature nature;
    private final String sentence;

    CareerRule(Nature nature, String sentence) {
        this.nature = nature;
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }

    @Override
    public Nature nature() {
        return nature;
    }
}
