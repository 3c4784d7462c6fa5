package org.labgoals.people.domain;

import org.labgoals.shared.domain.Rule;

/** What can be wrong with a change to a laboratory. */
public enum LaboratoryRule implements Rule {
    ONLY_ADMINISTRATOR_CHANGES_LABORATORIES(
            Nature.FORBIDDEN, "Only an administrator can change laboratories; ask one."),
    LABORATORY_NOT_OPEN(Nature.CONFLICT, "Open this laboratory first."),
    LABORATORY_ALREADY_OPEN(Nature.CONFLICT, "This laboratory is open already."),
    LABORATORY_NAME_MISSING(Nature.IMPOSSIBLE_VALUE, "Give the laboratory a name."),
    LABORATORY_NAME_TOO_LONG(
            Nature.IMPOSSIBLE_VALUE,
            "The name of a laboratory or section has at most " + Limits.WORD + " characters."),
    NO_SUCH_ZONE(
            Nature.IMPOSSIBLE_VALUE, "Give a time zone by its name, for example America/Chicago."),
    SECTION_MISSING(Nature.IMPOSSIBLE_VALUE, "Name the section, for example Hematology."),
    LABORATORY_DATE_BEYOND_REASON(Nature.IMPOSSIBLE_VALUE, "Give a day between 1950 and today."),
    ;

    private final Nature nature;
    private final String sentence;

    LaboratoryRule(Nature nature, String sentence) {
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
