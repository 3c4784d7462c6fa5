package org.labgoals.competency.domain;

import org.labgoals.shared.domain.Rule;

/** What can be wrong with a change to a test system. */
public enum TestSystemRule implements Rule {
    ONLY_ADMINISTRATOR_CHANGES_TEST_SYSTEMS(
            Nature.FORBIDDEN, "Only an administrator can change test systems; ask one."),
    TEST_SYSTEM_NOT_ADDED(Nature.CONFLICT, "Add this test system first."),
    TEST_SYSTEM_ALREADY_ADDED(Nature.CONFLICT, "This test system is there already."),
    NO_SUCH_SECTION_HERE(
            Nature.CONFLICT, "The laboratory has no such section; add the section first."),
    TEST_SYSTEM_NAME_MISSING(
            Nature.IMPOSSIBLE_VALUE,
            "Give the test system a name, a specialty and a method; none of its tests may be"
                    + " blank."),
    TEST_SYSTEM_NAME_TOO_LONG(
            Nature.IMPOSSIBLE_VALUE,
            "A test system’s name, specialty, method and tests have at most "
                    + Limits.WORD
                    + " characters each, and at most "
                    + Limits.ENTRIES
                    + " tests belong to it."),
    TEST_SYSTEM_DATE_BEYOND_REASON(
            Nature.IMPOSSIBLE_VALUE,
            "Give a day between 1950 and five years from now; this one cannot be right."),
    BEFORE_THE_LATEST_CHANGE(
            Nature.CONFLICT,
            "Give a day after the test system’s latest change of this kind; what was judged"
                    + " before stays as it was."),
    TEST_SYSTEM_RETIRED(Nature.CONFLICT, "This test system is out of use by that day."),
    ;

    private final Nature nature;
    private final String sentence;

    TestSystemRule(Nature nature, String sentence) {
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
