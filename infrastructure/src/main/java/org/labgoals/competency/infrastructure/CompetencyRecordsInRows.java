package org.labgoals.competency.infrastructure;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.labgoals.competency.application.CompetencyRecords;
import org.labgoals.competency.application.PersonOnSystem;
import org.labgoals.competency.domain.AssessmentRulesId;
import org.labgoals.competency.domain.AssessmentRulesState;
import org.labgoals.competency.domain.CompetencyRecordId;
import org.labgoals.competency.domain.CompetencyState;
import org.labgoals.competency.domain.StandingDates;
import org.labgoals.competency.domain.StandingDates.Round;
import org.labgoals.competency.domain.SystemRecord;
import org.labgoals.competency.domain.TestSystemId;
import org.labgoals.competency.domain.TestSystemState;
import org.labgoals.platform.projection.FoldedRows;
import org.labgoals.shared.application.AsOf;
import org.labgoals.shared.domain.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads test systems, records and the matrix from their rows. */
@Component
@Transactional(readOnly = true)
class CompetencyRecordsInRows implements CompetencyRecords {

    private final FoldedRows rows;
    private final CompetencyStandingRows standings;

    CompetencyRecordsInRows(FoldedRows rows, CompetencyStandingRows standings) {
        this.rows = rows;
        this.standings = standings;
    }

    @Override
    public Optional<CompetencyState> record(PersonId person) {
        return records(List.of(person)).stream().findFirst();
    }

    @Override
    public List<CompetencyState> records(Collection<PersonId> people) {
        return people.isEmpty()
                ? List.of()
                : rows.some(
                        CompetencyRecordRow.class,
                        CompetencyState.class,
                        people.stream().map(one -> CompetencyRecordId.of(one).value()).toList());
    }

    @Override
    public List<TestSystemState> testSystems() {
        return rows.all(TestSystemRow.class, TestSystemState.class);
    }

    @Override
    public Optional<TestSystemState> testSystem(TestSystemId id) {
        return rows.some(TestSystemRow.class, TestSystemState.class, List.of(id.value())).stream()
                .findFirst();
    }

    @Override
    public AssessmentRulesState rules() {
        var id = AssessmentRulesId.ONLY.value();
        return rows.some(AssessmentRulesRow.class, AssessmentRulesState.class, List.of(id)).stream()
                .findFirst()
                .orElseGet(AssessmentRulesState::unchanged);
    }

    @Override
    public List<PersonOnSystem> everybodyOnSystems(boolean past) {
        return AsOf.current().isPresent()
                ? then(everybody(), past)
                : read(past ? standings.ever() : standings.now());
    }

    @Override
    public List<PersonOnSystem> onSystems(Collection<PersonId> people, boolean past) {
        if (AsOf.current().isPresent()) {
            return then(records(people), past);
        }
        var ids = people.stream().map(PersonId::value).toList();
        return read(past ? standings.ever(ids) : standings.now(ids));
    }

    private List<CompetencyState> everybody() {
        return rows.all(CompetencyRecordRow.class, CompetencyState.class);
    }

    /** The same cells of records as of an earlier time. */
    private static List<PersonOnSystem> then(List<CompetencyState> records, boolean past) {
        return records.stream()
                .flatMap(
                        record ->
                                record.systems().stream()
                                        .map(
                                                system ->
                                                        new PersonOnSystem(
                                                                record.person(),
                                                                system.testSystem(),
                                                                dates(record, system, past))))
                .toList();
    }

    private static StandingDates dates(CompetencyState record, SystemRecord system, boolean past) {
        var dates = record.dates(system.testSystem());
        return past
                ? dates
                : new StandingDates(
                        dates.runs(),
                        dates.clearances(),
                        dates.firstPatientOn(),
                        dates.firstPatientHereOn(),
                        dates.assessedOn(),
                        dates.failing(),
                        dates.rounds().stream().filter(Round::isOpen).toList());
    }

    private static List<PersonOnSystem> read(List<StandingColumns> cells) {
        return cells.stream().map(StandingColumns::read).toList();
    }

    @Override
    public OptionalLong version(String id) {
        return Stream.of(CompetencyRecordRow.class, TestSystemRow.class, AssessmentRulesRow.class)
                .flatMap(row -> rows.version(row, id).stream())
                .mapToLong(Long::longValue)
                .findFirst();
    }
}
