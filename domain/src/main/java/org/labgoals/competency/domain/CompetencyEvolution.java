package org.labgoals.competency.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.labgoals.competency.domain.CompetencyEvent.AssessmentCompleted;
import org.labgoals.competency.domain.CompetencyEvent.DutyAssigned;
import org.labgoals.competency.domain.CompetencyEvent.DutyEnded;
import org.labgoals.competency.domain.CompetencyEvent.ElementAssessed;
import org.labgoals.competency.domain.CompetencyEvent.EntryStruck;
import org.labgoals.competency.domain.CompetencyEvent.FirstPatientTested;
import org.labgoals.competency.domain.CompetencyEvent.InitialCompetencySigned;
import org.labgoals.competency.domain.CompetencyEvent.RetrainingSigned;
import org.labgoals.competency.domain.CompetencyEvent.StartedOnTestSystem;
import org.labgoals.competency.domain.CompetencyEvent.StoppedOnTestSystem;
import org.labgoals.competency.domain.CompetencyEvent.TrainingSigned;
import org.labgoals.shared.domain.Dated;
import org.labgoals.shared.domain.EvidenceFile;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.domain.Recorded;

/** What each event makes of a person's competency record. No rules here. */
public final class CompetencyEvolution {

    private CompetencyEvolution() {}

    /**
     * The record after the event.
     *
     * @param before null before the first
     */
    public static CompetencyState evolve(
            @Nullable CompetencyState before, CompetencyEvent event, Recorded recorded) {
        var r = before == null ? CompetencyState.none(event.person()) : before;
        return switch (event) {
            case DutyAssigned e ->
                    r.withDuties(Dated.plus(r.duties(), Dated.since(dutyOf(e), e.from())));
            case DutyEnded e -> r.withDuties(ended(r.duties(), e));
            case StartedOnTestSystem e ->
                    r.with(
                            e.testSystem(),
                            s ->
                                    s.withRuns(
                                            Dated.plus(
                                                    s.runs(),
                                                    Dated.since(e.testSystem(), e.from()))));
            case StoppedOnTestSystem e ->
                    r.with(e.testSystem(), s -> s.withRuns(Dated.endedAfter(e.until(), s.runs())));
            case TrainingSigned e ->
                    r.with(
                            e.testSystem(),
                            s ->
                                    s.withTraining(
                                            signed(
                                                    e.on(),
                                                    e.method(),
                                                    e.note(),
                                                    e.files(),
                                                    recorded)));
            case InitialCompetencySigned e ->
                    r.with(
                            e.testSystem(),
                            s ->
                                    s.withClearance(
                                            signed(
                                                    e.on(),
                                                    e.method(),
                                                    e.note(),
                                                    e.files(),
                                                    recorded)));
            case FirstPatientTested e ->
                    r.with(
                            e.testSystem(),
                            s -> s.withFirstPatient(signed(e.on(), 0, null, List.of(), recorded)));
            case ElementAssessed e -> assessed(r, e, recorded);
            case RetrainingSigned e -> {
                var by = signed(e.on(), 0, e.note(), e.files(), recorded);
                yield r.with(e.testSystem(), s -> changed(s, e.assessment(), a -> a.retrained(by)));
            }
            case AssessmentCompleted e -> {
                var by = signed(e.on(), 0, e.note(), e.files(), recorded);
                yield r.with(e.testSystem(), s -> changed(s, e.assessment(), a -> a.completed(by)));
            }
            case EntryStruck e -> r.without(e.entry());
        };
    }

    private static HeldDuty dutyOf(DutyAssigned e) {
        return new HeldDuty(
                e.number(),
                e.duty(),
                e.specialties(),
                e.testSystems(),
                e.qualification(),
                e.delegation());
    }

    private static List<Dated<HeldDuty>> ended(List<Dated<HeldDuty>> duties, DutyEnded e) {
        return duties.stream()
                .map(
                        each ->
                                each.what().number() == e.number()
                                        ? new Dated<>(each.what(), each.from(), e.until())
                                        : each)
                .toList();
    }

    private static CompetencyState assessed(
            CompetencyState r, ElementAssessed e, Recorded recorded) {
        var entry =
                new AssessedElement(
                        e.element(),
                        e.on(),
                        recorded.by(),
                        e.method(),
                        e.evidence(),
                        e.outcome(),
                        recorded.event());
        return r.with(e.testSystem(), s -> changed(s, e.assessment(), a -> a.with(entry)))
                .counting(e.assessment());
    }

    private static SystemRecord changed(
            SystemRecord s, int number, UnaryOperator<Assessment> change) {
        if (s.assessments().stream().anyMatch(each -> each.number() == number)) {
            return s.withAssessments(
                    s.assessments().stream()
                            .map(each -> each.number() == number ? change.apply(each) : each)
                            .toList());
        }
        var begun = change.apply(new Assessment(number, List.of(), List.of(), null));
        return s.withAssessments(
                Stream.concat(s.assessments().stream(), Stream.of(begun)).toList());
    }

    private static Signed signed(
            LocalDate on,
            int method,
            @Nullable PersonalText note,
            List<EvidenceFile> files,
            Recorded recorded) {
        return new Signed(on, method, recorded.by(), note, files, recorded.event());
    }
}
