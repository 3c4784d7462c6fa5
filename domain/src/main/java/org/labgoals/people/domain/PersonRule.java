package org.labgoals.people.domain;

import org.labgoals.shared.domain.Rule;

/** What can be wrong with a change to a person's record. */
public enum PersonRule implements Rule {
    ONLY_ADMINISTRATOR_CHANGES_PEOPLE(
            Nature.FORBIDDEN, "Only an administrator can change people; ask one."),
    PERSON_NOT_ENROLLED(Nature.CONFLICT, "Enrol this person first."),
    ALREADY_ENROLLED(Nature.CONFLICT, "This person is enrolled already."),
    ALREADY_LEFT(
            Nature.CONFLICT,
            "This person has left by that day; nothing can begin for them after it."),
    NAME_MISSING(Nature.IMPOSSIBLE_VALUE, "Give the person a name."),
    NAME_TOO_LONG(Nature.IMPOSSIBLE_VALUE, "A name has at most " + Limits.NAME + " characters."),
    POSITION_MISSING(Nature.IMPOSSIBLE_VALUE, "Name the position, for example MLS II."),
    POSITION_TOO_LONG(
            Nature.IMPOSSIBLE_VALUE, "A position has at most " + Limits.WORD + " characters."),
    PROMOTION_NEEDS_A_REASON(
            Nature.IMPOSSIBLE_VALUE, "Say why the person is promoted; it stays in their record."),
    REASON_TOO_LONG(
            Nature.IMPOSSIBLE_VALUE, "A reason has at most " + Limits.TEXT + " characters."),
    NO_POSITION_TO_LEAVE(
            Nature.CONFLICT,
            "The person holds no position on that day; give them one first, a promotion leads from"
                    + " one to another."),
    PROMOTION_LEADS_UP(
            Nature.CONFLICT,
            "A promotion leads to another position of the same career level or a higher one; for"
                    + " anything else give the position."),
    NOBODY_PROMOTES_THEMSELVES(
            Nature.CONFLICT, "Nobody decides on their own promotion; name who decided it."),
    DECIDER_NOT_HERE(Nature.CONFLICT, "Name somebody who is in the laboratory as who decided."),
    DATE_BEYOND_REASON(
            Nature.IMPOSSIBLE_VALUE,
            "Give a day between 1950 and five years from now; this one cannot be right."),
    DAY_IN_THE_FUTURE(Nature.IMPOSSIBLE_VALUE, "Give a day that has come already, or today."),
    BEFORE_ENROLMENT(
            Nature.IMPOSSIBLE_VALUE, "Give a day on or after the person's first day here."),
    ALREADY_IN_TEAM(
            Nature.CONFLICT, "The person is in this team at that time already; end that first."),
    NOT_IN_TEAM(Nature.CONFLICT, "The person is not in this team on that day."),
    NO_SUCH_TEAM(Nature.CONFLICT, "There is no such team; form it first."),
    NOBODY_IS_THEIR_OWN_MANAGER(
            Nature.CONFLICT, "Nobody can be their own manager; name somebody else."),
    MANAGERS_IN_A_CIRCLE(
            Nature.CONFLICT,
            "This would make the person answer to somebody who answers to them; name somebody"
                    + " else."),
    NO_MANAGER_TO_RELEASE(Nature.CONFLICT, "Nobody is responsible for this person after that day."),
    MANAGER_NOT_HERE(Nature.CONFLICT, "Name a manager who is in the laboratory on that day."),
    NOT_A_MANAGER(
            Nature.CONFLICT,
            "Name somebody with the role manager or director, or grant them that role first."),
    NOBODY_IS_THEIR_OWN_DEPUTY(
            Nature.CONFLICT, "Nobody can be their own deputy; name somebody else."),
    DEPUTY_NOT_HERE(Nature.CONFLICT, "Name a deputy who is in the laboratory during these days."),
    DEPUTY_ENDS_BEFORE_BEGINNING(
            Nature.IMPOSSIBLE_VALUE, "A deputy's last day is on or after the first day."),
    LAST_ADMINISTRATOR(
            Nature.CONFLICT,
            "This is the only administrator; make somebody else administrator first."),
    ;

    private final Nature nature;
    private final String sentence;

    PersonRule(Nature nature, String sentence) {
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
