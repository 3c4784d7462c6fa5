package org.labgoals.objective.domain;

import org.labgoals.shared.domain.Rule;

/** Every reason for which an objective refuses, each in a sentence to act on. */
public enum ObjectiveRule implements Rule {
    // Who may do what
    ONLY_MANAGERS_PROPOSE(
            Nature.FORBIDDEN,
            "Objectives are put forward by managers and directors; suggest this one to your"
                    + " manager."),
    ONLY_THE_DIRECTOR_DECIDES(
            Nature.CONFLICT, "Only a director sets, changes and closes objectives; ask one."),
    ONLY_OWN_SECTION(
            Nature.CONFLICT,
            "A manager puts forward objectives of a section they lead; ask a director about any"
                    + " other."),
    ONLY_OWN_PROPOSAL(
            Nature.CONFLICT,
            "A proposed objective is changed by whoever put it forward, or by a director."),

    // What the state of the objective allows
    NO_SUCH_OBJECTIVE(Nature.CONFLICT, "There is no such objective."),
    OBJECTIVE_EXISTS(
            Nature.CONFLICT,
            "This objective was put forward before, with other content; revise it instead."),
    ALREADY_SET(Nature.CONFLICT, "The objective is set; change it with a reason instead."),
    NOT_SET(Nature.CONFLICT, "The objective is not set yet; a director sets it first."),
    OBJECTIVE_HAS_ENDED(Nature.CONFLICT, "The objective has ended; put forward a new one instead."),
    NOTHING_CHANGED(Nature.CONFLICT, "This changes nothing about the objective."),

    // What stands where
    LEVEL_STAYS(
            Nature.CONFLICT,
            "An objective stays on its level; retire this one and put forward another."),
    UNDER_ITSELF(
            Nature.CONFLICT,
            "An objective cannot serve itself, nor one that stands under it through any chain."),
    PARENT_NOT_HIGHER(
            Nature.CONFLICT,
            "An objective serves one of a higher level: a section’s the laboratory’s or the"
                    + " vision, the laboratory’s the vision."),
    NO_SUCH_PARENT(Nature.CONFLICT, "One of the objectives it is to serve is not there."),
    PARENT_HAS_ENDED(
            Nature.CONFLICT,
            "One of the objectives it is to serve has ended; choose one that still stands."),
    PARENT_TWICE(Nature.IMPOSSIBLE_VALUE, "Name each objective that it serves once."),
    TOO_MANY_PARENTS(Nature.IMPOSSIBLE_VALUE, "An objective serves at most ten others."),
    SECTION_MISSING(Nature.IMPOSSIBLE_VALUE, "Say whose objective it is: name the section."),
    SECTION_NOT_ASKED(
            Nature.IMPOSSIBLE_VALUE,
            "Only a section’s objective names a section; leave it out or choose that level."),
    NO_SUCH_SECTION(
            Nature.CONFLICT, "No laboratory has such a section; an administrator can add it."),
    NO_SUCH_OWNER(Nature.CONFLICT, "Nobody here answers to this owner; name another."),
    NO_SUCH_INDICATOR(Nature.CONFLICT, "There is no such indicator; add it first."),

    // What it says
    TITLE_MISSING(Nature.IMPOSSIBLE_VALUE, "Give the objective a title."),
    TITLE_TOO_LONG(Nature.IMPOSSIBLE_VALUE, "A title has at most 200 characters."),
    TEXT_TOO_LONG(Nature.IMPOSSIBLE_VALUE, "A text has at most 4,000 characters."),
    REASON_MISSING(Nature.IMPOSSIBLE_VALUE, "Give a reason."),
    ENDS_BEFORE_IT_STARTS(
            Nature.IMPOSSIBLE_VALUE, "The period ends before it starts; turn its days round."),
    DATE_BEYOND_REASON(
            Nature.IMPOSSIBLE_VALUE, "Give a day between 1990 and 2100; this one cannot be right."),
    WEIGHT_NEGATIVE(Nature.IMPOSSIBLE_VALUE, "A weight is zero or more."),
    WEIGHT_BEYOND_REASON(
            Nature.IMPOSSIBLE_VALUE,
            "A weight is at most 1,000, with at most two digits after the decimal point."),
    NOTHING_WEIGHS(
            Nature.CONFLICT,
            "At least one objective of a level has a weight above zero; give this one a weight."),
    TOO_MANY_INDICATORS(
            Nature.IMPOSSIBLE_VALUE, "An objective names at most ten indicators, each once."),

    // When
    DAY_IN_THE_FUTURE(Nature.IMPOSSIBLE_VALUE, "This cannot have happened on a future day."),
    DAY_TOO_EARLY(Nature.CONFLICT, "This cannot have happened before the objective’s last change."),
    ;

    private final Nature nature;
    private final String sentence;

    ObjectiveRule(Nature nature, String sentence) {
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
