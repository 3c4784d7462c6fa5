package org.labgoals.career.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.labgoals.career.domain.CareerFact.SystemAssessed;
import org.labgoals.career.domain.FactRef;
import org.labgoals.career.domain.FactRef.Sort;
import org.labgoals.competency.application.CompetencyRecords;
import org.labgoals.competency.application.ShippedRules;
import org.labgoals.competency.domain.AssessmentSchedule;
import org.labgoals.competency.domain.CompetencyState;
import org.labgoals.competency.domain.CompetencyStatus;
import org.labgoals.competency.domain.ScheduleRules;
import org.labgoals.competency.domain.Signed;
import org.labgoals.competency.domain.SystemRecord;
import org.labgoals.competency.domain.SystemStanding;
import org.labgoals.competency.domain.TestSystemId;
import org.labgoals.competency.domain.TestSystemState;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;
import org.springframework.stereotype.Component;

/**
 * The test systems somebody may report results of on a day: cleared for the method in use, not in
 * retraining, and until when the last assessment holds. Three statements.
 */
@Component
class AssessedSystems {

    private final CompetencyRecords records;
    private final ShippedRules shipped;

    AssessedSystems(CompetencyRecords records, ShippedRules shipped) {
        this.records = records;
        this.shipped = shipped;
    }

    /** By what had happened by the day and the rules in force on it. */
    List<SystemAssessed> on(LocalDate day, PersonId person) {
        var record = records.record(person).orElse(null);
        if (record == null) {
            return List.of();
        }
        Map<TestSystemId, TestSystemState> systems =
                records.testSystems().stream()
                        .collect(Collectors.toMap(TestSystemState::id, Function.identity()));
        var rules = records.rules().on(day, shipped.rules());
        return record.systems().stream()
                .flatMap(
                        each ->
                                Stream.ofNullable(systems.get(each.testSystem()))
                                        .flatMap(system -> fact(day, record, each, system, rules)))
                .toList();
    }

    private static Stream<SystemAssessed> fact(
            LocalDate day,
            CompetencyState record,
            SystemRecord own,
            TestSystemState system,
            ScheduleRules rules) {
        return AssessmentSchedule.on(day, record.dates(system.id()), system, rules).stream()
                .filter(AssessedSystems::isCleared)
                .flatMap(
                        stands ->
                                latest(day, own).stream()
                                        .map(signed -> fact(system, signed, stands.dueOn())));
    }

    private static boolean isCleared(SystemStanding stands) {
        return stands.status() != CompetencyStatus.NOT_CLEARED
                && stands.status() != CompetencyStatus.IN_RETRAINING;
    }

    /** The last assessment by that day, or the clearance while there is none. */
    private static Optional<Signed> latest(LocalDate day, SystemRecord own) {
        return Stream.concat(
                        own.clearances().stream(),
                        own.completed().stream()
                                .map(assessment -> assessment.completed())
                                .filter(Objects::nonNull))
                .filter(signed -> !signed.on().isAfter(day))
                .reduce((earlier, later) -> later.on().isBefore(earlier.on()) ? earlier : later);
    }

    private static SystemAssessed fact(
            TestSystemState system, Signed signed, @Nullable LocalDate due) {
        return new SystemAssessed(
                new FactRef(
                        Sort.TEST_SYSTEM,
                        system.id().value(),
                        signed.entry(),
                        PersonalText.of(system.name())),
                system.id().value(),
                signed.on(),
                due);
    }
}
