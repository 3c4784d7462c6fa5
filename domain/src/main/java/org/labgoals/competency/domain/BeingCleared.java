package org.labgoals.competency.domain;

import java.util.List;
import org.labgoals.competency.domain.CompetencyCommand.RecordFirstPatientTesting;
import org.labgoals.competency.domain.CompetencyCommand.SignInitialCompetency;
import org.labgoals.competency.domain.CompetencyCommand.SignTraining;
import org.labgoals.competency.domain.CompetencyCommand.SignedStep;
import org.labgoals.competency.domain.CompetencyCommand.StartOnTestSystem;
import org.labgoals.competency.domain.CompetencyCommand.StopOnTestSystem;
import org.labgoals.competency.domain.CompetencyEvent.FirstPatientTested;
import org.labgoals.competency.domain.CompetencyEvent.InitialCompetencySigned;
import org.labgoals.competency.domain.CompetencyEvent.StartedOnTestSystem;
import org.labgoals.competency.domain.CompetencyEvent.StoppedOnTestSystem;
import org.labgoals.competency.domain.CompetencyEvent.TrainingSigned;
import org.labgoals.shared.domain.Occasion;
import org.labgoals.shared.domain.Refused;

/** From the first day on a test system to the first patient. */
final class BeingCleared {

    private BeingCleared() {}

    static List<CompetencyEvent> start(CompetencyState record, StartOnTestSystem c) {
        var system = c.testSystem();
        var runs = record.on(system.id()).runs();
        if (runs.stream().anyMatch(run -> run.from().equals(c.from()) && run.until() == null)) {
            return List.of();
        }
        Refused.when(
                runs.stream()
                        .anyMatch(run -> run.until() == null || !run.until().isBefore(c.from())),
                CompetencyRule.ALREADY_ON_SYSTEM);
        Checks.day(c.from(), c.occasion().today());
        Refused.when(!system.isInUseOn(c.from()), CompetencyRule.SYSTEM_NOT_IN_USE);
        return List.of(new StartedOnTestSystem(c.person(), system.id(), c.from()));
    }

    static List<CompetencyEvent> stop(CompetencyState record, StopOnTestSystem c) {
        Checks.day(c.until(), c.occasion().today());
        var run =
                record.on(c.testSystem()).runs().stream()
                        .reduce((first, second) -> second)
                        .filter(latest -> latest.holdsOn(c.until()))
                        .orElseThrow(() -> new Refused(CompetencyRule.NOT_ON_SYSTEM));
        return c.until().equals(run.until())
                ? List.of()
                : List.of(new StoppedOnTestSystem(c.person(), c.testSystem(), c.until()));
    }

    static List<CompetencyEvent> signTraining(CompetencyState record, SignTraining c) {
        var known = record.on(c.testSystem().id());
        int method = methodOf(c.step(), c.testSystem());
        if (isSigned(known.trainings(), method, c.step(), c.occasion())) {
            return List.of();
        }
        onSystem(known, c.step());
        Checks.step(c.step(), c.occasion());
        return List.of(
                new TrainingSigned(
                        c.person(),
                        c.testSystem().id(),
                        method,
                        c.step().note(),
                        c.step().files(),
                        c.step().on(),
                        c.step().lateReason()));
    }

    static List<CompetencyEvent> signInitialCompetency(
            CompetencyState record, SignInitialCompetency c) {
        var known = record.on(c.testSystem().id());
        int method = methodOf(c.step(), c.testSystem());
        if (isSigned(known.clearances(), method, c.step(), c.occasion())) {
            return List.of();
        }
        onSystem(known, c.step());
        Checks.step(c.step(), c.occasion());
        Checks.whole(isTrained(known, method, c.step()), CompetencyRule.TRAINING_FIRST);
        return List.of(
                new InitialCompetencySigned(
                        c.person(),
                        c.testSystem().id(),
                        method,
                        c.step().note(),
                        c.step().files(),
                        c.step().on(),
                        c.step().lateReason()));
    }

    static List<CompetencyEvent> firstPatient(CompetencyState record, RecordFirstPatientTesting c) {
        var system = c.testSystem();
        var first = record.on(system.id()).firstPatient();
        if (first != null && first.on().equals(c.on())) {
            return List.of();
        }
        Refused.when(first != null, CompetencyRule.FIRST_PATIENT_RECORDED);
        Checks.happened(c.on(), c.occasion().today(), c.lateReason());
        Refused.when(!record.on(system.id()).runsOn(c.on()), CompetencyRule.NOT_ON_SYSTEM);
        Checks.whole(
                AssessmentSchedule.isCleared(c.on(), record.dates(system.id()), system),
                CompetencyRule.NOT_CLEARED_YET);
        return List.of(new FirstPatientTested(c.person(), system.id(), c.on(), c.lateReason()));
    }

    private static int methodOf(SignedStep step, TestSystemState system) {
        if (step.method() == null) {
            return system.latestMethod().number();
        }
        Refused.when(!system.has(step.method()), CompetencyRule.NO_SUCH_METHOD);
        return step.method();
    }

    private static boolean isSigned(
            List<Signed> signed, int method, SignedStep step, Occasion occasion) {
        return signed.stream()
                .anyMatch(
                        each ->
                                each.method() == method
                                        && each.on().equals(step.on())
                                        && each.by().equals(occasion.by()));
    }

    private static void onSystem(SystemRecord known, SignedStep step) {
        Refused.when(!known.runsOn(step.on()), CompetencyRule.NOT_ON_SYSTEM);
    }

    private static boolean isTrained(SystemRecord known, int method, SignedStep step) {
        return known.runs().stream()
                .filter(run -> run.holdsOn(step.on()))
                .anyMatch(
                        run ->
                                known.trainings().stream()
                                        .filter(training -> training.method() == method)
                                        .anyMatch(
                                                training ->
                                                        !training.on().isBefore(run.from())
                                                                && !training.on()
                                                                        .isAfter(step.on())));
    }
}
