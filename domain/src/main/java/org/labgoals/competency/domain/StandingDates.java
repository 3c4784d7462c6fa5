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
 * @param rounds their assessments in their order, by the days of their elements; those that were
 *     completed before the days one asks for may be left out
 */
public record StandingDates(
        List<Dated<TestSystemId>> runs,
        List<Clearance> clearances,
        @Nullable LocalDate firstPatientOn,
        @Nullable LocalDate firstPatientHereOn,
        List<LocalDate> assessedOn,
        List<Dated<Element>> failing,
        List<Round> rounds) {

    /** Signed off for a method, by its number. */
    public record Clearance(int method, LocalDate on) {}

    /**
     * An assessment by its days.
     *
     * @param elementsOn the days of its satisfactory elements
     * @param completedOn null while it is open
     */
    public record Round(List<LocalDate> elementsOn, @Nullable LocalDate completedOn) {

        /** Whether it is not completed yet. */
        public boolean isOpen() {
            return completedOn == null;
        }

        /** Whether it was not completed by the day. */
        boolean isOpenOn(LocalDate day) {
            return completedOn == null || completedOn.isAfter(day);
        }

        int between(LocalDate first, LocalDate last) {
            int elements = 0;
            for (var on : elementsOn) {
                if (!on.isBefore(first) && !on.isAfter(last)) {
                    elements++;
                }
            }
            return elements;
        }

        private static Round of(Assessment assessment) {
            var completed = assessment.completed();
            return new Round(
                    assessment.satisfactory().stream().map(AssessedElement::on).toList(),
                    completed == null ? null : completed.on());
        }
    }

    /**
     * How many elements of the assessment that was open that day were satisfactory by then.
     *
     * @param runFrom since when they are on the system; what was begun before is not gone on with
     */
    int elementsBy(LocalDate day, LocalDate runFrom) {
        for (var round : rounds) {
            int elements = round.isOpenOn(day) ? round.between(runFrom, day) : 0;
            if (elements > 0) {
                return elements;
            }
        }
        return 0;
    }

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
                record.assessments().stream().map(Round::of).toList());
    }
}
