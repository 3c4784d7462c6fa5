package org.labgoals.competency.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.labgoals.shared.domain.Dated;

/**
 * What a person's record says of one test system.
 *
 * @param runs when they were on it
 * @param firstPatient their first day of testing patients on it, null while there is none
 * @param assessments in their order; at most the last is going on
 */
public record SystemRecord(
        TestSystemId testSystem,
        List<Dated<TestSystemId>> runs,
        List<Signed> trainings,
        List<Signed> clearances,
        @Nullable Signed firstPatient,
        List<Assessment> assessments) {

    static SystemRecord none(TestSystemId testSystem) {
        return new SystemRecord(testSystem, List.of(), List.of(), List.of(), null, List.of());
    }

    /** Whether the person is on the system that day. */
    public boolean runsOn(LocalDate day) {
        return runs.stream().anyMatch(run -> run.holdsOn(day));
    }

    /** The assessment that is not signed yet; who comes back to a system begins a new one. */
    public Optional<Assessment> open() {
        return assessments.isEmpty()
                ? Optional.empty()
                : Optional.of(assessments.getLast()).filter(this::isGoingOn);
    }

    private boolean isGoingOn(Assessment last) {
        return last.isOpen()
                && runs.stream()
                        .noneMatch(run -> run.from().isAfter(last.elements().getFirst().on()));
    }

    /** The completed assessments in their order. */
    public List<Assessment> completed() {
        return assessments.stream().filter(each -> !each.isOpen()).toList();
    }

    Optional<LocalDate> lastCompletedOn() {
        return completed().stream()
                .flatMap(each -> Optional.ofNullable(each.completed()).stream())
                .map(Signed::on)
                .reduce((first, second) -> second);
    }

    SystemRecord withRuns(List<Dated<TestSystemId>> newRuns) {
        return new SystemRecord(
                testSystem, newRuns, trainings, clearances, firstPatient, assessments);
    }

    SystemRecord withTraining(Signed training) {
        return new SystemRecord(
                testSystem,
                runs,
                Dated.plus(trainings, training),
                clearances,
                firstPatient,
                assessments);
    }

    SystemRecord withClearance(Signed clearance) {
        return new SystemRecord(
                testSystem,
                runs,
                trainings,
                Dated.plus(clearances, clearance),
                firstPatient,
                assessments);
    }

    SystemRecord withFirstPatient(@Nullable Signed first) {
        return new SystemRecord(testSystem, runs, trainings, clearances, first, assessments);
    }

    SystemRecord withAssessments(List<Assessment> newAssessments) {
        return new SystemRecord(
                testSystem, runs, trainings, clearances, firstPatient, newAssessments);
    }

    SystemRecord without(String entry) {
        return new SystemRecord(
                testSystem,
                runs,
                Entries.without(entry, trainings),
                Entries.without(entry, clearances),
                firstPatient == null || firstPatient.entry().equals(entry) ? null : firstPatient,
                assessments.stream()
                        .map(each -> each.without(entry))
                        .filter(each -> !each.elements().isEmpty())
                        .toList());
    }
}
