package org.labgoals.competency.domain;

import org.labgoals.shared.domain.Rule;

/** What can be wrong with a change to the rules of assessment. */
public enum AssessmentRulesRule implements Rule {
    ONLY_ADMINISTRATOR_CHANGES_RULES(
            Nature.FORBIDDEN, "Only an administrator can change the rules; ask one."),
    RULES_FROM_BEFORE_TODAY(
            Nature.CONFLICT,
            "Let the rules change today or later; what was judged under the old ones stays"
                    + " judged."),
    RULES_BEFORE_THE_LATEST(
            Nature.CONFLICT, "Let the rules change after the latest change that is written down."),
    RULES_DATE_BEYOND_REASON(
            Nature.IMPOSSIBLE_VALUE, "Let the rules change within five years from now."),
    RULES_OUT_OF_RANGE(
            Nature.IMPOSSIBLE_VALUE,
            "Months are 1 to 60, the months in the first year fit into it, and notice is 0 to 365"
                    + " days."),
    RULES_WITHOUT_ASSESSORS(
            Nature.IMPOSSIBLE_VALUE,
            "Name the duties that assess provider-performed, moderate and high complexity, each"
                    + " complexity once."),
    ;

    private final Nature nature;
    private final String sentence;

    AssessmentRulesRule(Nature nature, String sentence) {
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
