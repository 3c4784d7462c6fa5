package org.labgoals.competency.domain;

import org.labgoals.shared.domain.Rule;

/** What can be wrong with a change to a person's competency record. */
public enum CompetencyRule implements Rule {
    ONLY_ADMINISTRATOR_ASSIGNS_DUTIES(
            Nature.FORBIDDEN, "Only an administrator can assign and end CLIA duties; ask one."),
    ONLY_MANAGER_PLACES_ON_SYSTEMS(
            Nature.CONFLICT,
            "Only the person’s manager or an administrator says which test systems they run."),
    NOT_BY_ONESELF(
            Nature.CONFLICT,
            "Nobody signs or assesses their own training and competency; ask a colleague with the"
                    + " duty."),
    NO_DUTY_FOR_THIS_SYSTEM(
            Nature.CONFLICT,
            "Assessing here takes a CLIA duty that covers the test system’s complexity and"
                    + " specialty on that day; being a manager gives none. Ask somebody who holds"
                    + " it, or an administrator to record yours."),
    DELEGATION_MISSING(
            Nature.CONFLICT,
            "Your duty assesses at this complexity only with a written delegation; ask an"
                    + " administrator to record it with the duty."),
    DUTY_SCOPE_MISSING(
            Nature.IMPOSSIBLE_VALUE,
            "Name the specialties or the test systems for which the duty is held."),
    DUTY_SCOPE_TOO_LONG(
            Nature.IMPOSSIBLE_VALUE,
            "A duty names at most "
                    + Limits.ENTRIES
                    + " specialties and test systems, each specialty with at most "
                    + Limits.WORD
                    + " characters."),
    DUTY_HELD_ALREADY(Nature.CONFLICT, "The person holds this very duty already; end that first."),
    NO_SUCH_DUTY(Nature.CONFLICT, "The person does not hold this duty on that day."),
    ALREADY_ON_SYSTEM(Nature.CONFLICT, "The person is on this test system at that time already."),
    NOT_ON_SYSTEM(
            Nature.CONFLICT,
            "The person does not run this test system on that day; have it recorded first that"
                    + " they do."),
    SYSTEM_NOT_IN_USE(Nature.CONFLICT, "This test system is not in use on that day."),
    NO_SUCH_METHOD(Nature.IMPOSSIBLE_VALUE, "The test system has no such method."),
    TRAINING_FIRST(
            Nature.CONFLICT,
            "Initial competency is signed after the training for the same method; have that signed"
                    + " first."),
    NOT_CLEARED_YET(
            Nature.CONFLICT,
            "The person is not cleared for this test system on that day; training and initial"
                    + " competency are signed first."),
    FIRST_PATIENT_RECORDED(
            Nature.CONFLICT,
            "The first day of testing patients on this system is recorded already; strike that"
                    + " entry first if it is wrong."),
    ELEMENT_ASSESSED_ALREADY(
            Nature.CONFLICT,
            "This element is satisfactory already in the assessment that is open; strike that"
                    + " entry first if it is wrong."),
    RETRAINING_FIRST(
            Nature.CONFLICT,
            "This element needs retraining; have the retraining signed before it is assessed"
                    + " again."),
    NOTHING_TO_RETRAIN(Nature.CONFLICT, "No element needed retraining by that day."),
    NO_OPEN_ASSESSMENT(
            Nature.CONFLICT, "No assessment is open on this test system; record an element first."),
    ELEMENTS_MISSING(
            Nature.CONFLICT,
            "An assessment is complete when all six elements are satisfactory, on a waived system"
                    + " those the laboratory chose; record what is missing first."),
    BEFORE_WHAT_IT_RESTS_ON(
            Nature.IMPOSSIBLE_VALUE,
            "Give a day on or after the elements it signs, and on or after the assessment"
                    + " before."),
    OBSERVED_DIRECTLY(
            Nature.IMPOSSIBLE_VALUE,
            "Elements 1 and 4 are observed directly, beside the person; no other method will do."),
    EVIDENCE_MISSING(
            Nature.IMPOSSIBLE_VALUE,
            "Say what shows it: what you saw, a worksheet, a sample, a score or a file."),
    NO_SUCH_EVIDENCE(
            Nature.IMPOSSIBLE_VALUE,
            "There is no such file that you may use here; add it to the person’s record first."),
    SCORE_OUT_OF_RANGE(Nature.IMPOSSIBLE_VALUE, "A score is a percentage from 0 to 100."),
    COMPETENCY_TEXT_TOO_LONG(
            Nature.IMPOSSIBLE_VALUE, "Use at most " + Limits.TEXT + " characters for a text."),
    COMPETENCY_DATE_BEYOND_REASON(
            Nature.IMPOSSIBLE_VALUE,
            "Give a day between 1950 and five years from now; this one cannot be right."),
    NOT_HAPPENED_YET(Nature.IMPOSSIBLE_VALUE, "Give a day that has come already, or today."),
    TOLD_LATE(
            Nature.CONFLICT,
            "It was more than "
                    + Limits.DAYS_WITHOUT_A_REASON
                    + " days ago; say why it is told"
                    + " late."),
    NO_SUCH_ENTRY(Nature.CONFLICT, "The record has no such entry, or it was struck already."),
    ONLY_WHO_SIGNED_STRIKES(
            Nature.CONFLICT,
            "An entry is struck by who signed it, or by an administrator; ask one of them."),
    STRIKE_REASON_MISSING(Nature.IMPOSSIBLE_VALUE, "Say why the entry is wrong."),
    STRIKE_LATER_ENTRIES_FIRST(
            Nature.CONFLICT,
            "Later entries rest on this one; strike the signature of the assessment, and any"
                    + " later assessment, first."),
    ;

    private final Nature nature;
    private final String sentence;

    CompetencyRule(Nature nature, String sentence) {
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
