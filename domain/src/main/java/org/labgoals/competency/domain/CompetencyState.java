package org.labgoals.competency.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.labgoals.shared.domain.Dated;
import org.labgoals.shared.domain.PersonId;

/**
 * A person's competency as its events leave it, with every date. Immutable; {@link
 * CompetencyEvolution} makes the next one.
 *
 * @param duties several at a time
 * @param systems the test systems they were ever on
 * @param assessments how many assessments were begun, of whatever system
 */
public record CompetencyState(
        PersonId person,
        List<Dated<HeldDuty>> duties,
        List<SystemRecord> systems,
        int assessments) {

    /** Nothing recorded yet. */
    public static CompetencyState none(PersonId person) {
        return new CompetencyState(person, List.of(), List.of(), 0);
    }

    /** What is recorded of the system; nothing where the person was never on it. */
    public SystemRecord on(TestSystemId system) {
        return systems.stream()
                .filter(each -> each.testSystem().equals(system))
                .findFirst()
                .orElseGet(() -> SystemRecord.none(system));
    }

    /** The person's first day of testing patients in this laboratory. */
    public Optional<LocalDate> firstPatientOn() {
        return systems.stream()
                .map(SystemRecord::firstPatient)
                .filter(Objects::nonNull)
                .map(Signed::on)
                .min(Comparator.naturalOrder());
    }

    /** The days that say how the person stands on the system. */
    public StandingDates dates(TestSystemId system) {
        return StandingDates.of(on(system), firstPatientOn().orElse(null));
    }

    CompetencyState withDuties(List<Dated<HeldDuty>> newDuties) {
        return new CompetencyState(person, newDuties, systems, assessments);
    }

    CompetencyState with(TestSystemId system, UnaryOperator<SystemRecord> change) {
        var changed = change.apply(on(system));
        var known = systems.stream().anyMatch(each -> each.testSystem().equals(system));
        var next =
                known
                        ? systems.stream()
                                .map(each -> each.testSystem().equals(system) ? changed : each)
                                .toList()
                        : Stream.concat(systems.stream(), Stream.of(changed)).toList();
        return new CompetencyState(person, duties, next, assessments);
    }

    CompetencyState counting(int assessment) {
        return new CompetencyState(person, duties, systems, Math.max(assessments, assessment));
    }

    CompetencyState without(String entry) {
        return new CompetencyState(
                person,
                duties,
                systems.stream().map(each -> each.without(entry)).toList(),
                assessments);
    }
}
