package org.labgoals.goal.domain;

import static org.labgoals.shared.domain.Rule.Nature.CONFLICT;
import static org.labgoals.shared.domain.Rule.Nature.FORBIDDEN;
import static org.labgoals.shared.domain.Rule.Nature.IMPOSSIBLE_VALUE;

import org.labgoals.shared.domain.Rule;

/**
 * Every reason for which a goal refuses, each in a sentence that the person who asked can act on.
 */
public enum GoalRule implements Rule {
    // Who may do what
    ONLY_THE_OWNER(CONFLICT, "Only the owner of the goal can do this."),
    ONLY_THE_MANAGER_ACTIVATES(CONFLICT, "A goal can be activated only by the owner's manager."),
    ONLY_THE_MANAGER_RETURNS(
            CONFLICT, "A submitted goal can be returned only by the owner's manager."),
    ONLY_THE_MANAGER_DECIDES_AMENDMENTS(
            CONFLICT, "An amendment can be accepted or declined only by the owner's manager."),
    ONLY_OWNER_OR_MANAGER_PAUSES(
            CONFLICT, "A goal can be paused and resumed only by its owner or the owner's manager."),
    ONLY_THE_MANAGER_MARKS_PERSONAL(
            CONFLICT, "A goal can be marked personal only by the owner's manager."),
    ONLY_THE_MANAGER_REVIEWS(
            CONFLICT,
            "A goal can be reviewed, and a self-assessment asked for, only by the owner's"
                    + " manager."),
    ONLY_THE_MANAGER_CONTINUES(
            CONFLICT, "A reviewed goal can be continued only by the owner's manager."),
    ONLY_THE_MANAGER_CONFIRMS(
            CONFLICT,
            "A goal can be confirmed as achieved only by the owner's manager, never by its owner."),
    ONLY_OWNER_OR_MANAGER_WITHDRAWS(
            CONFLICT, "A goal can be withdrawn only by its owner or the owner's manager."),
    ONLY_OWNER_OR_CONTRIBUTOR_CHECKS_IN(
            CONFLICT, "Only the owner, or a contributor on a measure given to them, can check in."),
    ONLY_OWN_ENTRIES_CORRECTED(
            CONFLICT,
            "You can correct what you entered yourself; ask the owner's manager about anything"
                    + " else."),
    ONLY_OWN_WORDS_CORRECTED(CONFLICT, "Somebody's own words can be corrected only by themselves."),
    ONLY_THE_MANAGER_CORRECTS_WHAT_WAS_AGREED(
            CONFLICT,
            "Kind, horizon and dates were agreed at activation; only the owner's manager can"
                    + " correct them."),

    // What the state of the goal allows
    NO_SUCH_GOAL(CONFLICT, "There is no such goal."),
    GOAL_EXISTS(CONFLICT, "This goal was drafted before, with other content; revise it instead."),
    USE_AMENDMENT(CONFLICT, "The goal is active; propose an amendment instead of revising it."),
    GOAL_HAS_ENDED(
            CONFLICT, "The goal has ended; only a correction can still mend what its record says."),
    NOT_DRAFTED(CONFLICT, "Only a drafted goal can be submitted."),
    NOT_SUBMITTED(
            CONFLICT, "The goal is a draft that was not submitted; its owner submits it first."),
    ALREADY_ACTIVE(
            CONFLICT, "The goal was activated before; a wrong day is mended by a correction."),
    NOT_ACTIVE(CONFLICT, "Only an active goal allows this; submit, activate or continue it first."),
    PAUSED(CONFLICT, "The goal is paused; resume it first."),
    ALREADY_PAUSED(CONFLICT, "The goal is paused already."),
    NOT_PAUSED(CONFLICT, "The goal is not paused."),
    NO_SUCH_AMENDMENT(CONFLICT, "The goal has no amendment with this number."),
    AMENDMENT_SETTLED(CONFLICT, "The amendment was decided before; propose a new one."),
    AMENDMENT_OUTDATED(
            CONFLICT,
            "The goal has changed since this amendment was proposed; decline it and propose it"
                    + " again."),
    SERVES_AN_OBJECTIVE(
            CONFLICT, "The goal supports an objective, so it cannot be marked personal."),
    SELF_ASSESSMENT_GIVEN(
            CONFLICT, "The owner has assessed the goal already; it can be reviewed now."),
    SELF_ASSESSMENT_FIRST(
            CONFLICT,
            "The owner assesses the goal first; without that, a review waits until fourteen days"
                    + " after it was asked for."),
    ALREADY_REVIEWED(
            CONFLICT, "The goal was reviewed; continue it, confirm it as achieved or withdraw it."),
    NOT_REVIEWED(CONFLICT, "This follows a review; review the goal first."),
    MEASURE_NOT_MET(
            CONFLICT,
            "A measure is not met; say in writing why the goal counts as achieved all the same, or"
                    + " continue it."),

    // What activation and later changes of the plan need
    NO_KIND(CONFLICT, "Choose the kind of the goal before it is activated."),
    NO_HORIZON(CONFLICT, "Say whether the goal is immediate or long-term before it is activated."),
    NO_MEASURE_WITH_TARGET(CONFLICT, "A goal needs at least one measure with a target."),
    MEASURE_WITHOUT_NAME(CONFLICT, "Name every measure."),
    MEASURE_WITHOUT_DIRECTION(
            CONFLICT,
            "Say of every number whether it should increase, be reduced or stay within limits."),
    MEASURE_WITHOUT_LEVELS(CONFLICT, "A measure by levels needs at least two levels."),
    NO_TARGET_DATE(CONFLICT, "Give the goal a target date before it is activated."),
    TARGET_DATE_NOT_AFTER_START(CONFLICT, "The target date has to be after the start date."),
    TARGET_DATE_PASSED(CONFLICT, "The target date has passed already; choose a later one."),
    NO_CRITERION_MET(
            CONFLICT, "Choose at least one criterion and say in a sentence how the goal meets it."),

    // Values that cannot be
    TITLE_MISSING(IMPOSSIBLE_VALUE, "Give the goal a title."),
    TITLE_TOO_LONG(
            IMPOSSIBLE_VALUE,
            "A title has at most 200 characters; move the rest to the reason why."),
    TEXT_MISSING(IMPOSSIBLE_VALUE, "Say it in words."),
    TEXT_TOO_LONG(IMPOSSIBLE_VALUE, "A text has at most 4,000 characters."),
    REASON_MISSING(IMPOSSIBLE_VALUE, "Give a reason."),
    UNIT_TOO_LONG(IMPOSSIBLE_VALUE, "A unit has at most 20 characters."),
    MEASURE_NAME_TOO_LONG(
            IMPOSSIBLE_VALUE, "The name of a measure or a level has at most 200 characters."),
    TOO_MANY_MEASURES(IMPOSSIBLE_VALUE, "A goal has at most 20 measures."),
    TOO_MANY_LEVELS(IMPOSSIBLE_VALUE, "A measure has at most 20 levels."),
    TOO_MANY_CONTRIBUTORS(IMPOSSIBLE_VALUE, "A goal has at most 50 contributors."),
    TOO_MANY_ALIGNMENTS(IMPOSSIBLE_VALUE, "A goal supports at most 20 objectives."),
    NUMBER_BEYOND_REASON(
            IMPOSSIBLE_VALUE,
            "A number has at most twelve digits before the decimal point and six after it."),
    DATE_BEYOND_REASON(IMPOSSIBLE_VALUE, "A date lies between 1990 and 2100."),
    UNKNOWN_NAME(
            IMPOSSIBLE_VALUE, "A template, team, person or objective goes by its own short name."),
    NO_SUCH_MEASURE(
            IMPOSSIBLE_VALUE, "The goal has no such measure; leave out the id of a new one."),
    LIMITS_CROSSED(IMPOSSIBLE_VALUE, "The lower limit has to be below the upper limit."),
    LEVEL_DOES_NOT_EXIST(IMPOSSIBLE_VALUE, "Choose one of the measure's own levels."),
    MILESTONE_NEITHER_OPEN_NOR_REACHED(
            IMPOSSIBLE_VALUE, "A milestone is either open, 0, or reached, 1."),
    CRITERION_TWICE(IMPOSSIBLE_VALUE, "Name each criterion once."),
    POINT_OF_ANOTHER_CRITERION(IMPOSSIBLE_VALUE, "This point belongs to another criterion."),
    OBJECTIVE_TWICE(IMPOSSIBLE_VALUE, "Name each objective once."),
    CONTRIBUTORS_WITHOUT_TEAM(
            IMPOSSIBLE_VALUE, "Contributors belong to a team goal; name its team."),
    CONTRIBUTOR_TWICE(IMPOSSIBLE_VALUE, "Name each contributor once; the owner is none of them."),
    ONLY_TO_OWN_PEOPLE(FORBIDDEN, "You propose goals only to people whose goals you decide on."),
    PROPOSAL_SERVES_NOTHING(IMPOSSIBLE_VALUE, "A proposal says which objective it serves."),
    UNKNOWN_ORIGIN(
            IMPOSSIBLE_VALUE,
            "A draft comes from feedback, a review or a proposal, or from its owner."),
    NOTHING_CHANGED(
            IMPOSSIBLE_VALUE,
            "Say what should change: the target date, the measures or the alignments."),
    EXCEPTION_TWICE(IMPOSSIBLE_VALUE, "Write one exception for each measure that was not met."),
    DAY_IN_THE_FUTURE(IMPOSSIBLE_VALUE, "This day lies in the future; say when it happened."),
    DAY_TOO_EARLY(IMPOSSIBLE_VALUE, "This day lies before what it depends on."),
    DAY_OUT_OF_ORDER(
            IMPOSSIBLE_VALUE, "This day lies before what it followed or after what followed it."),
    LATE_WITHOUT_REASON(
            IMPOSSIBLE_VALUE, "This lies more than thirty days back; say why it is told only now."),
    NO_SUCH_ENTRY(IMPOSSIBLE_VALUE, "The goal's history has no such entry."),
    FIELD_NOT_CORRECTABLE(IMPOSSIBLE_VALUE, "This part of the entry cannot be corrected."),
    TARGET_DATE_CHANGED_SINCE(
            CONFLICT,
            "The target date was changed since by an amendment or a continuation; propose an"
                    + " amendment."),
    REVISE_THE_DRAFT(CONFLICT, "A draft needs no correction; revise it."),
    CORRECTION_UNREADABLE(
            IMPOSSIBLE_VALUE,
            "The corrected value does not fit: days are written 2026-11-22, numbers 47.5, words as"
                    + " chosen.");

    private final Nature nature;
    private final String sentence;

    GoalRule(Nature nature, String sentence) {
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
