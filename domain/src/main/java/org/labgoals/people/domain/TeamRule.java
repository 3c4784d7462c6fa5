package org.labgoals.people.domain;

import org.labgoals.shared.domain.Rule;

/** What can be wrong with a change to a team. */
public enum TeamRule implements Rule {
    ONLY_ADMINISTRATOR_CHANGES_TEAMS(
            Nature.FORBIDDEN, "Only an administrator can change teams; ask one."),
    TEAM_NOT_FORMED(Nature.CONFLICT, "Form this team first."),
    TEAM_ALREADY_FORMED(Nature.CONFLICT, "This team is formed already."),
    TEAM_NAME_MISSING(Nature.IMPOSSIBLE_VALUE, "Give the team a name."),
    TEAM_NAME_TOO_LONG(
            Nature.IMPOSSIBLE_VALUE, "A team's name has at most " + Limits.WORD + " characters."),
    NO_SUCH_SECTION(Nature.CONFLICT, "The laboratory has no such section; add the section first."),
    TEAM_DATE_BEYOND_REASON(
            Nature.IMPOSSIBLE_VALUE,
            "Give a day between 1950 and five years from now; this one cannot be right."),
    FORMED_IN_THE_FUTURE(Nature.IMPOSSIBLE_VALUE, "Give a day that has come already, or today."),
    BEFORE_THE_TEAM(Nature.IMPOSSIBLE_VALUE, "Give a day on or after the team was formed."),
    LEAD_NOT_HERE(Nature.CONFLICT, "Name a lead who is in the laboratory on that day."),
    NO_LEAD_TO_END(Nature.CONFLICT, "Nobody leads this team after that day."),
    ;

    private final Nature nature;
    private final String sentence;

    TeamRule(Nature nature, String sentence) {
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
