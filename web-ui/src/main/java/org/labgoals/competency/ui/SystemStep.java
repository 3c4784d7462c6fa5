package org.labgoals.competency.ui;

import java.util.ArrayList;
import java.util.List;
import org.labgoals.competency.application.CompetencyPage.OnSystem;
import org.labgoals.competency.domain.CompetencyStatus;
import org.labgoals.competency.domain.Complexity;
import org.labgoals.competency.domain.Element;
import org.labgoals.competency.domain.Signed;

/** What can be done next for a person on a test system. */
enum SystemStep {
    SIGN_TRAINING,
    SIGN_INITIAL_COMPETENCY,
    RECORD_FIRST_PATIENT,
    ASSESS_ELEMENT,
    SIGN_RETRAINING,
    COMPLETE_ASSESSMENT,
    STOP;

    /**
     * The steps the viewer can take, the next first.
     *
     * @param oneself whether the viewer is the person
     * @param mayPlace whether the viewer says which systems the person runs
     */
    static List<SystemStep> of(OnSystem each, boolean oneself, boolean mayPlace) {
        var steps = new ArrayList<SystemStep>();
        if (each.standing() == null) {
            return steps;
        }
        var record = each.record();
        int method = each.system().latestMethod().number();
        boolean trained = isSigned(record.trainings(), method);
        boolean clearedForLatest = isSigned(record.clearances(), method);
        boolean cleared = each.standing().status() != CompetencyStatus.NOT_CLEARED;
        if (!oneself && (!trained || !cleared && clearedForLatest)) {
            steps.add(SIGN_TRAINING);
        }
        if (each.maySign() && trained && (!clearedForLatest || !cleared)) {
            steps.add(SIGN_INITIAL_COMPETENCY);
        }
        if (cleared && record.firstPatient() == null) {
            steps.add(RECORD_FIRST_PATIENT);
        }
        boolean failing = record.open().stream().anyMatch(open -> !open.failed().isEmpty());
        if (!oneself && failing) {
            steps.add(SIGN_RETRAINING);
        }
        boolean whole = isWhole(each);
        if (each.maySign() && whole) {
            steps.add(COMPLETE_ASSESSMENT);
        }
        if (each.maySign() && cleared && !isFull(each)) {
            steps.add(ASSESS_ELEMENT);
        }
        if (mayPlace) {
            steps.add(STOP);
        }
        return steps;
    }

    private static boolean isWhole(OnSystem each) {
        return each.record()
                .open()
                .filter(open -> open.failed().isEmpty())
                .filter(
                        open ->
                                open.satisfactory().size() == Element.values().length
                                        || each.system().complexities().getLast().what()
                                                == Complexity.WAIVED)
                .isPresent();
    }

    private static boolean isFull(OnSystem each) {
        return each.record()
                .open()
                .filter(open -> open.satisfactory().size() == Element.values().length)
                .isPresent();
    }

    private static boolean isSigned(List<Signed> signed, int method) {
        return signed.stream().anyMatch(step -> step.method() == method);
    }
}
