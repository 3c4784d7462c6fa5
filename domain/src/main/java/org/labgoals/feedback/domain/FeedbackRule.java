package org.labgoals.feedback.domain;

import static org.labgoals.shared.domain.Rule.Nature.CONFLICT;
import static org.labgoals.shared.domain.Rule.Nature.FORBIDDEN;
import static org.labgoals.shared.domain.Rule.Nature.IMPOSSIBLE_VALUE;

import org.labgoals.shared.domain.Rule;

/** Every reason for which feedback refuses, each in a sentence to act on. */
public enum FeedbackRule implements Rule {
    // Who may do what
    ONLY_THOSE_AT_WORK_GIVE_FEEDBACK(
            FORBIDDEN,
            "Feedback is asked for and given by those at work here; auditors and administrators"
                    + " are not."),
    NOBODY_SPEAKS_OF_THEMSELVES(
            CONFLICT, "Feedback is what others say of you; for your own words there are wins."),
    ONLY_THE_PERSON_OR_MANAGER_ASKS(
            CONFLICT, "Feedback on somebody is asked for by that person or by their manager."),
    ONLY_WHO_ASKED_WITHDRAWS(CONFLICT, "A request is withdrawn by whoever asked."),
    ONLY_WHO_WAS_ASKED(CONFLICT, "Only somebody who was asked can do this."),
    ONLY_WHOM_IT_IS_MEANT_FOR(
            CONFLICT, "Only whom the feedback is meant for can thank for it or reply."),
    ONLY_THE_MANAGER_RELEASES(
            CONFLICT, "Only the manager of the person it is about can let it through."),
    ONLY_PERSON_OR_MANAGER_REPORTS(
            CONFLICT, "Feedback is reported by the person it is about or by their manager."),
    ONLY_MANAGER_OR_DIRECTOR_HIDES(
            FORBIDDEN, "Only the manager of the person it is about, or a director, can hide it."),
    NOT_WHERE_IT_IS_ABOUT_YOU(CONFLICT, "It is about yourself; somebody else has to decide on it."),
    ONLY_DIRECTORS_ASK_FOR_DISCLOSURE(
            FORBIDDEN, "Only a director can ask who wrote something without a name."),
    ONLY_AUDITORS_DECIDE_ON_DISCLOSURE(
            FORBIDDEN, "Only an auditor can decide whether a name is disclosed."),
    TWO_PEOPLE_DISCLOSE(
            CONFLICT, "A name is disclosed by two people; whoever asked cannot agree as well."),
    ONLY_THE_TWO_LOOK(
            CONFLICT, "Only the director who asked and the auditor who agreed see who wrote it."),

    // What the state allows
    FEEDBACK_EXISTS(CONFLICT, "This was answered before; it can be said once."),
    NO_SUCH_FEEDBACK(CONFLICT, "There is no such feedback."),
    FEEDBACK_IS_HELD(CONFLICT, "It waits for the manager, because it seems to name a patient."),
    FEEDBACK_NOT_HELD(CONFLICT, "It is not held."),
    FEEDBACK_IS_HIDDEN(CONFLICT, "It is hidden; show it again first."),
    FEEDBACK_STANDS(CONFLICT, "It is shown, and nobody reports it."),
    REPORTED_BEFORE(CONFLICT, "You reported it before; its manager or a director decides."),
    WRITTEN_BY_NAME(CONFLICT, "Whoever wrote this stands beside it; there is nothing to disclose."),
    DISCLOSURE_IS_OPEN(CONFLICT, "Somebody asked already; an auditor decides."),
    NO_DISCLOSURE_ASKED(CONFLICT, "Nobody asked who wrote this."),
    DISCLOSURE_DECIDED(CONFLICT, "An auditor has decided already."),
    DISCLOSURE_NOT_AGREED(CONFLICT, "An auditor has not agreed to it."),
    NO_SUCH_REQUEST(CONFLICT, "There is no such request for feedback."),
    REQUEST_EXISTS(CONFLICT, "This request was made before, differently."),
    REQUEST_WITHDRAWN(CONFLICT, "The request was withdrawn."),
    REQUEST_OVER(CONFLICT, "The request is over: its day was more than two weeks ago."),
    REQUEST_DECLINED(CONFLICT, "You declined to answer."),
    ANONYMOUS_NEEDS_THREE(
            CONFLICT,
            "Fewer than three were asked, so that nobody could stay unknown: answer by name, or"
                    + " not at all."),
    LINK_DOES_NOT_ANSWER(
            CONFLICT, "This link does not work, or no longer: it is good once and for a while."),

    // Values that cannot be
    FEEDBACK_TEXT_MISSING(IMPOSSIBLE_VALUE, "Say it in words."),
    FEEDBACK_TEXT_TOO_LONG(IMPOSSIBLE_VALUE, "Feedback has at most 4,000 characters."),
    QUESTION_MISSING(IMPOSSIBLE_VALUE, "Ask a question."),
    QUESTION_TOO_LONG(IMPOSSIBLE_VALUE, "A question has at most 500 characters."),
    FEEDBACK_REASON_MISSING(IMPOSSIBLE_VALUE, "Give a reason."),
    NOBODY_ASKED(IMPOSSIBLE_VALUE, "Ask somebody."),
    TOO_MANY_ASKED(IMPOSSIBLE_VALUE, "At most fifty can be asked at once."),
    ASKED_DO_NOT_FIT(
            IMPOSSIBLE_VALUE,
            "Peers and supervisors are asked by name, clinicians and patients by a link."),
    PERSON_AMONG_ASKED(IMPOSSIBLE_VALUE, "The person it is about cannot be asked."),
    COLLEAGUE_NOT_HERE(IMPOSSIBLE_VALUE, "Somebody you ask is not at work here."),
    DAY_TO_ANSWER_PASSED(IMPOSSIBLE_VALUE, "The day to answer by lies today or later."),
    DAY_TO_ANSWER_FAR(IMPOSSIBLE_VALUE, "The day to answer by lies within a year."),
    TOPIC_NOT_THERE(IMPOSSIBLE_VALUE, "There is no such goal or competency of this person."),
    NO_ADDRESS_OF_PATIENTS(IMPOSSIBLE_VALUE, "Patients get a card; no address of theirs is kept."),
    ADDRESS_NOT_ONE(IMPOSSIBLE_VALUE, "That is no mail address."),
    ;

    private final Nature nature;
    private final String sentence;

    FeedbackRule(Nature nature, String sentence) {
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
