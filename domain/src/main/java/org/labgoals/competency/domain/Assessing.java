package org.labgoals.competency.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labgoals.competency.domain.CompetencyCommand.AssessElement;
import org.labgoals.competency.domain.CompetencyCommand.CompleteAssessment;
import org.labgoals.competency.domain.CompetencyCommand.SignRetraining;
import org.labgoals.competency.domain.CompetencyEvent.AssessmentCompleted;
import org.labgoals.competency.domain.CompetencyEvent.ElementAssessed;
import org.labgoals.competency.domain.CompetencyEvent.RetrainingSigned;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.Refused;

/** The six elements, each on its own day, retraining where needed, and the signature of it all. */
final class Assessing {

    private static final BigDecimal MOST = BigDecimal.valueOf(100);

    private Assessing() {}

    static List<CompetencyEvent> assess(CompetencyState record, AssessElement c) {
        var known = record.on(c.testSystem().id());
        if (isRecorded(known, c)) {
            return List.of();
        }
        isCleared(record, c.testSystem(), c.on());
        var open = known.open();
        open.flatMap(assessment -> assessment.latest(c.element()))
                .ifPresent(before -> mayFollow(open.orElseThrow(), before, c.on()));
        known.lastCompletedOn().ifPresent(last -> notBefore(c.on(), last));
        checkValues(c);
        return List.of(
                new ElementAssessed(
                        c.person(),
                        c.testSystem().id(),
                        open.map(Assessment::number).orElse(record.assessments() + 1),
                        c.element(),
                        c.method(),
                        c.evidence(),
                        c.outcome(),
                        c.on(),
                        c.lateReason()));
    }

    static List<CompetencyEvent> retrain(CompetencyState record, SignRetraining c) {
        var open = record.on(c.testSystem()).open();
        var day = c.step().on();
        if (open.stream()
                .flatMap(each -> each.retrainings().stream())
                .anyMatch(each -> isSame(each, day, c.occasion().by()))) {
            return List.of();
        }
        Checks.whole(
                open.stream()
                        .flatMap(each -> each.failed().stream())
                        .anyMatch(failed -> !failed.on().isAfter(day)),
                CompetencyRule.NOTHING_TO_RETRAIN);
        Checks.step(c.step(), c.occasion());
        return List.of(
                new RetrainingSigned(
                        c.person(),
                        c.testSystem(),
                        open.orElseThrow().number(),
                        c.step().note(),
                        c.step().files(),
                        day,
                        c.step().lateReason()));
    }

    static List<CompetencyEvent> complete(CompetencyState record, CompleteAssessment c) {
        var day = c.step().on();
        var known = record.on(c.testSystem().id());
        if (known.open().isEmpty()
                && known.completed().stream()
                        .reduce((first, second) -> second)
                        .filter(last -> isSame(last.completed(), day, c.occasion().by()))
                        .isPresent()) {
            return List.of();
        }
        var open = known.open().orElseThrow(() -> new Refused(CompetencyRule.NO_OPEN_ASSESSMENT));
        Checks.whole(
                isWhole(open, c.testSystem().complexityOn(day)), CompetencyRule.ELEMENTS_MISSING);
        open.elements().forEach(element -> notBefore(day, element.on()));
        isCleared(record, c.testSystem(), day);
        Checks.step(c.step(), c.occasion());
        return List.of(
                new AssessmentCompleted(
                        c.person(),
                        c.testSystem().id(),
                        open.number(),
                        c.step().note(),
                        c.step().files(),
                        day,
                        c.step().lateReason()));
    }

    private static boolean isWhole(Assessment open, Complexity complexity) {
        return complexity == Complexity.WAIVED
                ? open.failed().isEmpty()
                : open.satisfactory().size() == Element.values().length;
    }

    private static void isCleared(CompetencyState record, TestSystemState system, LocalDate on) {
        Refused.when(!record.on(system.id()).runsOn(on), CompetencyRule.NOT_ON_SYSTEM);
        Refused.when(!system.isInUseOn(on), CompetencyRule.SYSTEM_NOT_IN_USE);
        Checks.whole(
                AssessmentSchedule.isCleared(on, record.dates(system.id()), system),
                CompetencyRule.NOT_CLEARED_YET);
    }

    private static void mayFollow(Assessment open, AssessedElement before, LocalDate on) {
        Refused.when(before.isSatisfactory(), CompetencyRule.ELEMENT_ASSESSED_ALREADY);
        Checks.whole(open.retrainedBetween(before, on), CompetencyRule.RETRAINING_FIRST);
    }

    private static void checkValues(AssessElement c) {
        Refused.when(
                c.element().isDirectlyObserved()
                        && c.method() != AssessmentMethod.DIRECT_OBSERVATION,
                CompetencyRule.OBSERVED_DIRECTLY);
        var evidence = c.evidence();
        Refused.when(evidence.isMissing(), CompetencyRule.EVIDENCE_MISSING);
        var score = evidence.score();
        Refused.when(
                score != null && (score.signum() < 0 || score.compareTo(MOST) > 0),
                CompetencyRule.SCORE_OUT_OF_RANGE);
        Checks.text(evidence.note());
        Checks.text(evidence.worksheet());
        Checks.text(evidence.sample());
        Checks.happened(c.on(), c.occasion().today(), c.lateReason());
    }

    private static boolean isRecorded(SystemRecord known, AssessElement c) {
        return known.assessments().stream()
                .flatMap(each -> each.elements().stream())
                .anyMatch(
                        each ->
                                each.element() == c.element()
                                        && each.on().equals(c.on())
                                        && each.observer().equals(c.occasion().by())
                                        && each.method() == c.method()
                                        && each.evidence().equals(c.evidence())
                                        && each.outcome() == c.outcome());
    }

    private static void notBefore(LocalDate day, LocalDate first) {
        Refused.when(day.isBefore(first), CompetencyRule.BEFORE_WHAT_IT_RESTS_ON);
    }

    private static boolean isSame(@Nullable Signed signed, LocalDate on, PersonId by) {
        return signed != null && signed.on().equals(on) && signed.by().equals(by);
    }
}
