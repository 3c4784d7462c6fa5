package org.labgoals.review.domain;

import static org.labgoals.shared.domain.Rule.Nature.CONFLICT;
import static org.labgoals.shared.domain.Rule.Nature.FORBIDDEN;
import static org.labgoals.shared.domain.Rule.Nature.IMPOSSIBLE_VALUE;

import org.labgoals.shared.domain.Rule;

/** Every reason for which reviews and their cycles refuse, each in a sentence to act on. */
public enum ReviewRule implements Rule {
    // Who may do what
    ONLY_THOSE_AT_WORK_REVIEW(
            FORBIDDEN, "Auditors and administrators read reviews; they have no part in them."),
    ONLY_THE_MANAGER_OPENS_REVIEWS(
            CONFLICT, "A review is opened by the person’s manager, or by a cycle."),
    NOBODY_REVIEWS_THEMSELVES(
            CONFLICT,
            "Nobody reviews themselves as their own manager; write your self-assessment."),
    ONLY_THE_MANAGER_DOES_THIS(
            CONFLICT, "Only the manager of the person who is reviewed can do this."),
    ONLY_THE_PERSON_DOES_THIS(CONFLICT, "Only the person who is reviewed can do this."),
    ONLY_OWN_WORDS_MENDED(CONFLICT, "Words can be corrected only by whoever wrote them."),

    // What the state of the review allows
    NO_SUCH_REVIEW(CONFLICT, "There is no such review."),
    REVIEW_OVERLAPS(
            CONFLICT,
            "A review of this person covers some of these days already; choose others, or call that"
                    + " one off."),
    REVIEW_CLOSED(CONFLICT, "The review is closed; only a correction can still mend what it says."),
    REVIEW_CALLED_OFF(CONFLICT, "The review was called off."),
    READ_BY_BOTH(
            CONFLICT,
            "The other side can read this already, so it stands as it is; correct it, with a"
                    + " reason."),
    BOTH_ASSESSMENTS_FIRST(
            CONFLICT, "Both assessments have to be in first: the person’s own and the manager’s."),
    TALK_FIRST(CONFLICT, "The review is acknowledged after the talk; hold it first."),
    TALK_WAS_HELD(CONFLICT, "The talk was held before; a wrong day is mended by a correction."),
    GOAL_NOT_IN_REVIEW(
            CONFLICT, "This goal is not in the review: it was not at work in its period."),
    OUTCOME_MISSING(
            CONFLICT,
            "A goal of this review has no outcome yet; the manager decides on each of them"
                    + " before it is acknowledged."),
    OUTCOME_STANDS(CONFLICT, "This goal has its outcome in this review already."),
    OUTCOME_NOT_DECIDED(CONFLICT, "Nothing was decided on this goal that could be carried out."),
    ACHIEVED_IS_SIGNED(
            CONFLICT, "That a goal is achieved is signed for; decide it with your password."),
    NOTHING_ADJUSTED(IMPOSSIBLE_VALUE, "Say what should change: the target date or the measures."),
    NO_SUCH_WORDS(CONFLICT, "The review holds nothing that could be corrected under this id."),

    // Values that cannot be
    TEXT_MISSING_IN_REVIEW(IMPOSSIBLE_VALUE, "Say it in words."),
    REVIEW_TEXT_TOO_LONG(IMPOSSIBLE_VALUE, "A text has at most 4,000 characters."),
    REVIEW_REASON_MISSING(IMPOSSIBLE_VALUE, "Give a reason."),
    PERIOD_ENDS_BEFORE_IT_BEGINS(IMPOSSIBLE_VALUE, "The period ends after it begins."),
    PERIOD_TOO_LONG(IMPOSSIBLE_VALUE, "A period is at most two years long."),
    PERIOD_LIES_AHEAD(IMPOSSIBLE_VALUE, "A review looks back; its period has to have begun."),
    DEADLINE_PASSED(IMPOSSIBLE_VALUE, "A deadline lies today or later."),
    DEADLINES_OUT_OF_ORDER(
            IMPOSSIBLE_VALUE,
            "The talk comes after both assessments, and the acknowledgement after the talk."),
    REVIEW_DAY_IN_THE_FUTURE(
            IMPOSSIBLE_VALUE, "This day lies in the future; say when it happened."),
    REVIEW_DAY_TOO_EARLY(
            IMPOSSIBLE_VALUE, "This day lies before the review was opened; say when it happened."),
    CORRECTION_DOES_NOT_FIT(
            IMPOSSIBLE_VALUE,
            "Only a text and the day of the talk can be corrected; days are written 2026-11-23."),

    // Cycles
    ONLY_THOSE_WHO_LEAD_IT(
            FORBIDDEN,
            "A review cycle is opened, changed and closed by those who lead whom it names: the"
                    + " director for the laboratory, managers for their sections and teams."),
    NO_SUCH_CYCLE(CONFLICT, "There is no such review cycle."),
    CYCLE_CLOSED(CONFLICT, "The cycle is closed; its open reviews go on, but it changes no more."),
    CYCLE_EXISTS(CONFLICT, "This cycle was opened before, differently."),
    NOBODY_IN_CYCLE(CONFLICT, "There is nobody in this cycle; choose another section or team."),
    CYCLE_NAME_MISSING(IMPOSSIBLE_VALUE, "Give the cycle a name."),
    CYCLE_NAME_TOO_LONG(IMPOSSIBLE_VALUE, "A name has at most 200 characters."),
    NO_SUCH_GROUP(IMPOSSIBLE_VALUE, "There is no such section or team."),
    ;

    private final Nature nature;
    private final String sentence;

    ReviewRule(Nature nature, String sentence) {
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
