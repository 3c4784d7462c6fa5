package org.labgoals.career.domain;

import java.util.List;
import org.labgoals.career.domain.CareerCommand.ConfirmActivity;
import org.labgoals.career.domain.CareerCommand.LogWin;
import org.labgoals.career.domain.CareerCommand.RecordActivity;
import org.labgoals.career.domain.CareerEvent.ActivityConfirmed;
import org.labgoals.career.domain.CareerEvent.ActivityRecorded;
import org.labgoals.career.domain.CareerEvent.WinLogged;
import org.labgoals.shared.domain.Refused;

/** What somebody gives to the profession, and what went well. */
final class Contributing {

    private Contributing() {}

    static List<CareerEvent> recordActivity(CareerState career, RecordActivity c) {
        Who.owner(career, c.occasion());
        Words.line(c.role(), CareerRule.ROLE_MISSING);
        Words.evidence(c.evidence());
        if (c.competency() != null) {
            Words.key(c.competency(), CareerRule.NO_SUCH_COMPETENCY);
        }
        Days.happened(c.on(), c.occasion());
        if (c.until() != null) {
            Days.within(c.until(), c.occasion());
            Refused.when(c.until().isBefore(c.on()), CareerRule.ENDS_BEFORE_IT_BEGINS);
        }
        boolean mentoring = c.kind() == ActivityKind.MENTORING;
        Refused.when(mentoring && c.colleague() == null, CareerRule.COLLEAGUE_MISSING);
        Refused.when(!mentoring && c.colleague() != null, CareerRule.COLLEAGUE_ONLY_FOR_MENTORING);
        Refused.when(
                c.colleague() != null && c.colleague().value().isBlank(),
                CareerRule.NO_SUCH_COLLEAGUE);
        Refused.when(career.person().equals(c.colleague()), CareerRule.NOBODY_MENTORS_THEMSELVES);
        Refused.when(
                career.activities().stream().anyMatch(known -> isSame(known, c)),
                CareerRule.ACTIVITY_KNOWN);
        return List.of(
                new ActivityRecorded(
                        c.person(),
                        career.given().activities() + 1,
                        c.kind(),
                        c.on(),
                        c.until(),
                        c.role(),
                        c.colleague(),
                        c.competency(),
                        c.evidence()));
    }

    private static boolean isSame(ProfessionalActivity known, RecordActivity c) {
        return known.kind() == c.kind()
                && known.on().equals(c.on())
                && java.util.Objects.equals(known.colleague(), c.colleague())
                && Words.same(known.role(), c.role());
    }

    static List<CareerEvent> confirm(CareerState career, ConfirmActivity c) {
        var activity =
                career.activity(c.number())
                        .orElseThrow(() -> new Refused(CareerRule.NO_SUCH_ACTIVITY));
        Refused.when(activity.kind() != ActivityKind.MENTORING, CareerRule.NOTHING_TO_CONFIRM);
        Refused.when(
                !c.occasion().by().equals(activity.colleague()),
                CareerRule.ONLY_THE_COLLEAGUE_CONFIRMS);
        return activity.confirmedOn() != null
                ? List.of()
                : List.of(new ActivityConfirmed(c.person(), c.number(), c.occasion().today()));
    }

    static List<CareerEvent> logWin(CareerState career, LogWin c) {
        Who.owner(career, c.occasion());
        Words.text(c.text(), CareerRule.WIN_MISSING);
        Refused.when(c.goal() != null && c.goal().value().isBlank(), CareerRule.NO_SUCH_GOAL);
        if (c.competency() != null) {
            Words.key(c.competency(), CareerRule.NO_SUCH_COMPETENCY);
        }
        Refused.when(
                c.objective() != null && c.objective().value().isBlank(),
                CareerRule.NO_SUCH_OBJECTIVE);
        Days.happened(c.on(), c.occasion());
        return List.of(
                new WinLogged(
                        c.person(),
                        career.given().wins() + 1,
                        c.on(),
                        c.text(),
                        c.kind(),
                        c.goal(),
                        c.competency(),
                        c.objective()));
    }
}
