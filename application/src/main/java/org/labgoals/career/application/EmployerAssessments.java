package org.labgoals.career.application;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.labgoals.career.domain.EmployerAssessment;
import org.labgoals.competency.application.CompetencyRecords;
import org.labgoals.competency.domain.CompetencyState;
import org.labgoals.competency.domain.TestSystemId;
import org.labgoals.competency.domain.TestSystemState;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;
import org.springframework.stereotype.Component;

/** The completed competency assessments of people, as maintenance counts them. Two statements. */
@Component
class EmployerAssessments {

    private final CompetencyRecords records;

    EmployerAssessments(CompetencyRecords records) {
        this.records = records;
    }

    List<EmployerAssessment> of(PersonId person) {
        return of(List.of(person)).getOrDefault(person, List.of());
    }

    /** By person; who was never assessed is left out. */
    Map<PersonId, List<EmployerAssessment>> of(Collection<PersonId> people) {
        var found = records.records(people);
        if (found.isEmpty()) {
            return Map.of();
        }
        Map<TestSystemId, TestSystemState> systems =
                records.testSystems().stream()
                        .collect(Collectors.toMap(TestSystemState::id, Function.identity()));
        return found.stream()
                .collect(Collectors.toMap(CompetencyState::person, each -> of(each, systems)));
    }

    private static List<EmployerAssessment> of(
            CompetencyState record, Map<TestSystemId, TestSystemState> systems) {
        return record.systems().stream()
                .flatMap(
                        each ->
                                Stream.ofNullable(systems.get(each.testSystem()))
                                        .flatMap(
                                                system ->
                                                        each.completed().stream()
                                                                .flatMap(
                                                                        one ->
                                                                                Stream.ofNullable(
                                                                                        one
                                                                                                .completed()))
                                                                .map(
                                                                        signed ->
                                                                                new EmployerAssessment(
                                                                                        signed
                                                                                                .entry(),
                                                                                        PersonalText
                                                                                                .of(
                                                                                                        system
                                                                                                                .name()),
                                                                                        system
                                                                                                .specialty(),
                                                                                        signed
                                                                                                .on()))))
                .toList();
    }
}
