package org.labgoals.competency.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.labgoals.shared.domain.Dated;

/**
 * The days that say how a person stands on a test system, and nothing else: what a matrix of many
 * people reads.
 *
 * @param runs when they were on it, by the first and the last day
 * @param clearances when they were signed off, for which method
 * @param firstPatientOn their first day of testing patients on it
 * @param firstPatientHereOn their first day of testing patients in this laboratory
 * @param assessedOn the days on which their assessments were completed, in their order
 * @param failing when which element was waiting to be made good
 * @param elementsOn of the open assessment: the days of its satisfactory elements
 */
public record StandingDates(
        List<Dated<TestSystemId>> runs,
        List<Clearance> clearances,
        @Nullable LocalDate firstPatientOn,
        @Nullable LocalDate firstPatientHereOn,
        List<LocalDate> assessedOn,
        List<Dated<Element>> failing,
        List<LocalDate> elementsOn) {

    /** Signed off for a method, by its number. */
    public record Clearance(int method, LocalDate on) {}

    static StandingDates of(SystemRecord record, @Nullable LocalDate firstPatientHereOn) {
        return new StandingDates(
                record.runs(),
                record.clearances().stream()
                        .map(each -> new Clearance(each.method(), each.on()))
                        .toList(),
                record.firstPatient() == null ? null : record.firstPatient().on(),
                firstPatientHereOn,
                record.completed().stream()
                        .map(Assessment::completed)
                        .filter(Objects::nonNull)
                        .map(Signed::on)
                        .toList(),
                record.assessments().stream().flatMap(each -> each.failing().stream()).toList(),
                record.open().stream()
                        .flatMap(open -> open.satisfactory().stream())
                        .map(AssessedElement::on)
                        .toList());
    }
}
