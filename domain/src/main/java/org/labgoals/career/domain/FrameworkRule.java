package org.labgoals.career.domain;

import org.labgoals.shared.domain.Rule;

/** What can be wrong with a change to the career framework. */
public enum FrameworkRule implements Rule {
    ONLY_ADMINISTRATOR_CHANGES_FRAMEWORK(
            Nature.FORBIDDEN, "Only an administrator can change the career framework; ask one."),
    FRAMEWORK_FROM_THE_PAST(
            Nature.IMPOSSIBLE_VALUE,
            "Give a first day from today on: what was judged under earlier rules stays judged under"
                    + " them."),
    FRAMEWORK_BEFORE_LATEST_CHANGE(
            Nature.CONFLICT,
            "A change for a later day is decided already; give that day or one after it."),
    FRAMEWORK_DAY_BEYOND_REASON(
            Nature.IMPOSSIBLE_VALUE, "Give a first day within the next five years."),
    NOTHING_WOULD_CHANGE(
            Nature.CONFLICT,
            "This is how the framework came with the product; nothing would change."),
    FRAMEWORK_REASON_MISSING(Nature.IMPOSSIBLE_VALUE, "Say why the framework changes."),
    FRAMEWORK_REASON_TOO_LONG(
            Nature.IMPOSSIBLE_VALUE, "Say why the framework changes in at most 500 characters."),
    LEVEL_MISSING(
            Nature.IMPOSSIBLE_VALUE,
            "A framework has each of the levels entry, mid and senior exactly once."),
    NO_POSITIONS(Nature.IMPOSSIBLE_VALUE, "A framework has at least one position."),
    NO_COMPETENCIES(Nature.IMPOSSIBLE_VALUE, "A framework has at least one competency."),
    FRAMEWORK_TOO_LARGE(
            Nature.IMPOSSIBLE_VALUE,
            "A framework has at most 100 positions, 300 competencies and 50 expectations in one"
                    + " place."),
    KEY_UNFIT(
            Nature.IMPOSSIBLE_VALUE,
            "A key is at most 60 lower-case letters, digits and hyphens, for example mls-2."),
    KEY_TWICE(Nature.IMPOSSIBLE_VALUE, "This key is there twice."),
    POSITION_NAME_TWICE(
            Nature.IMPOSSIBLE_VALUE, "Another position goes by one of these names already."),
    WORDS_MISSING(Nature.IMPOSSIBLE_VALUE, "Fill in its words; one of them is empty."),
    WORDS_TOO_LONG(Nature.IMPOSSIBLE_VALUE, "Its words are longer than 500 characters."),
    WORDS_UNREADABLE(
            Nature.IMPOSSIBLE_VALUE,
            "Its words hold characters that nobody can read; retype them."),
    NO_SUCH_NEXT_POSITION(
            Nature.IMPOSSIBLE_VALUE, "It leads to a position that the framework does not have."),
    LADDER_GOES_ROUND(
            Nature.IMPOSSIBLE_VALUE, "Who follows the positions from here comes back to it."),
    NO_SUCH_COMPETENCY(
            Nature.IMPOSSIBLE_VALUE, "It names a competency that the framework does not have."),
    NO_SUCH_PLACE(
            Nature.IMPOSSIBLE_VALUE,
            "Name one level or one position that the framework has, and not both."),
    NO_SUCH_EXPECTATION(Nature.CONFLICT, "Nothing is expected there under this key."),
    EXPECTATION_INCOMPLETE(
            Nature.IMPOSSIBLE_VALUE,
            "Say what is expected: how many goals, years, activities or test systems; the"
                    + " competency and its rating; the credentials of which one is enough; the"
                    + " kinds of activities that count."),
    EXPECTATION_SAYS_TOO_MUCH(
            Nature.IMPOSSIBLE_VALUE,
            "It says something that an expectation of this sort does not use; leave that out."),
    COUNT_BEYOND_REASON(Nature.IMPOSSIBLE_VALUE, "Expect between 1 and 100, and at most 40 years."),
    LAPSING_BEYOND_REASON(
            Nature.IMPOSSIBLE_VALUE, "Call something lapsing between 0 and 730 days ahead."),
    ;

    private final Nature nature;
    private final String sentence;

    FrameworkRule(Nature nature, String sentence) {
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

    /** The same rule, with the place in the framework where it was broken. */
    Rule at(String place) {
        return new AtPlace(this, place);
    }

    private record AtPlace(FrameworkRule rule, String place) implements Rule {
        @Override
        public String name() {
            return rule.name();
        }

        @Override
        public String sentence() {
            return place + ": " + rule.sentence();
        }

        @Override
        public Nature nature() {
            return rule.nature();
        }
    }
}
