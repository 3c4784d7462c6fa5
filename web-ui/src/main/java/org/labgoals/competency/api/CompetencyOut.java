package org.labgoals.competency.api;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labgoals.competency.api.CompetencyAnswer.AssessmentLine;
import org.labgoals.competency.api.CompetencyAnswer.CellLine;
import org.labgoals.competency.api.CompetencyAnswer.DutyLine;
import org.labgoals.competency.api.CompetencyAnswer.ElementLine;
import org.labgoals.competency.api.CompetencyAnswer.FileLine;
import org.labgoals.competency.api.CompetencyAnswer.SignedLine;
import org.labgoals.competency.api.CompetencyAnswer.SystemLine;
import org.labgoals.competency.application.CompetencyMatrix;
import org.labgoals.competency.application.CompetencyPage;
import org.labgoals.competency.domain.AssessedElement;
import org.labgoals.competency.domain.Assessment;
import org.labgoals.competency.domain.HeldDuty;
import org.labgoals.competency.domain.ScheduleRules;
import org.labgoals.competency.domain.Signed;
import org.labgoals.competency.domain.SystemStanding;
import org.labgoals.competency.domain.TestSystemId;
import org.labgoals.competency.domain.TestSystemState;
import org.labgoals.shared.domain.Dated;
import org.labgoals.shared.domain.EvidenceFile;
import org.labgoals.shared.domain.PersonalText;

/** What is known, as it is answered. */
final class CompetencyOut {

    private CompetencyOut() {}

    static CompetencyAnswer.TestSystem of(TestSystemState system, LocalDate today) {
        return new CompetencyAnswer.TestSystem(
                system.id().value(),
                system.name(),
                system.laboratory().value(),
                system.section(),
                system.specialty(),
                system.tests(),
                system.complexityOn(today),
                system.complexities().stream()
                        .map(
                                each ->
                                        new CompetencyAnswer.RatingLine(
                                                each.what(), each.from(), each.until()))
                        .toList(),
                system.methods().stream()
                        .map(
                                each ->
                                        new CompetencyAnswer.MethodLine(
                                                each.what().number(),
                                                each.what().name(),
                                                each.from(),
                                                each.until()))
                        .toList(),
                system.addedOn(),
                system.retiredOn());
    }

    static CompetencyAnswer.Rules of(@Nullable LocalDate from, ScheduleRules rules) {
        return new CompetencyAnswer.Rules(
                from,
                rules.firstYearMonths(),
                rules.monthsInFirstYear(),
                rules.monthsAfterwards(),
                rules.monthsWaived(),
                rules.daysOfNotice(),
                rules.newSystemRestartsFirstYear(),
                rules.assessing().stream()
                        .map(
                                each ->
                                        new CompetencyAnswer.AssessorsLine(
                                                each.complexity(),
                                                each.duties(),
                                                each.whenDelegated()))
                        .toList());
    }

    static CompetencyAnswer.Whole of(CompetencyPage page) {
        return new CompetencyAnswer.Whole(
                page.person().id().value(),
                page.person().name(),
                page.on(),
                page.duties().stream().map(CompetencyOut::duty).toList(),
                page.systems().stream().map(CompetencyOut::system).toList());
    }

    static List<AssessmentLine> assessments(CompetencyPage page) {
        return page.systems().stream()
                .flatMap(
                        each ->
                                each.record().assessments().stream()
                                        .map(one -> assessment(each.system().id(), one)))
                .sorted(Comparator.comparingInt(AssessmentLine::number))
                .toList();
    }

    static CompetencyAnswer.Matrix of(CompetencyMatrix matrix) {
        return new CompetencyAnswer.Matrix(
                matrix.on(),
                matrix.systems().stream()
                        .map(
                                system ->
                                        new CompetencyAnswer.ColumnLine(
                                                system.id().value(),
                                                system.name(),
                                                system.section()))
                        .toList(),
                matrix.rows().stream().map(row -> row(matrix, row)).toList());
    }

    private static CompetencyAnswer.RowLine row(CompetencyMatrix matrix, CompetencyMatrix.Row row) {
        return new CompetencyAnswer.RowLine(
                row.person().id().value(),
                row.person().name(),
                matrix.systems().stream()
                        .flatMap(
                                system ->
                                        row.on(system.id()).stream()
                                                .map(it -> cell(system.id(), it)))
                        .toList());
    }

    private static CellLine cell(TestSystemId system, SystemStanding standing) {
        return new CellLine(
                system.value(),
                standing.status(),
                standing.dueOn(),
                standing.lastAssessedOn(),
                standing.elementsDone());
    }

    static DutyLine duty(Dated<HeldDuty> held) {
        var duty = held.what();
        return new DutyLine(
                duty.number(),
                duty.duty(),
                duty.specialties(),
                duty.testSystems().stream().map(TestSystemId::value).toList(),
                file(duty.qualification()),
                file(duty.delegation()),
                held.from(),
                held.until());
    }

    private static SystemLine system(CompetencyPage.OnSystem each) {
        var record = each.record();
        return new SystemLine(
                each.system().id().value(),
                each.system().name(),
                each.stands().map(CompetencyOut::standing).orElse(null),
                record.runs().stream()
                        .map(run -> new CompetencyAnswer.PeriodLine(run.from(), run.until()))
                        .toList(),
                record.trainings().stream().map(CompetencyOut::signed).toList(),
                record.clearances().stream().map(CompetencyOut::signed).toList(),
                record.firstPatient() == null ? null : record.firstPatient().on(),
                record.assessments().stream()
                        .map(one -> assessment(each.system().id(), one))
                        .toList());
    }

    private static CompetencyAnswer.StandingLine standing(SystemStanding standing) {
        return new CompetencyAnswer.StandingLine(
                standing.status(),
                standing.dueOn(),
                standing.lastAssessedOn(),
                standing.elementsDone());
    }

    private static AssessmentLine assessment(TestSystemId system, Assessment assessment) {
        var completed = assessment.completed();
        return new AssessmentLine(
                assessment.number(),
                system.value(),
                completed != null,
                assessment.elements().stream().map(CompetencyOut::element).toList(),
                assessment.retrainings().stream().map(CompetencyOut::signed).toList(),
                completed == null ? null : signed(completed));
    }

    private static ElementLine element(AssessedElement element) {
        var evidence = element.evidence();
        return new ElementLine(
                element.element(),
                element.on(),
                element.observer().value(),
                element.method(),
                element.outcome(),
                text(evidence.note()),
                text(evidence.worksheet()),
                text(evidence.sample()),
                evidence.score(),
                file(evidence.file()),
                element.entry());
    }

    private static SignedLine signed(Signed signed) {
        return new SignedLine(
                signed.on(),
                signed.method(),
                signed.by().value(),
                text(signed.note()),
                signed.files().stream().map(CompetencyOut::reference).toList(),
                signed.entry());
    }

    private static @Nullable String text(@Nullable PersonalText text) {
        return text == null ? null : text.orErased();
    }

    private static @Nullable FileLine file(@Nullable EvidenceFile file) {
        return file == null ? null : reference(file);
    }

    private static FileLine reference(EvidenceFile file) {
        return new FileLine(file.sha256(), file.name().orErased());
    }
}
