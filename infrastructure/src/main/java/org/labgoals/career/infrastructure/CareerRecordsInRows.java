package org.labgoals.career.infrastructure;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.labgoals.career.application.CareerRecords;
import org.labgoals.career.domain.CareerRecordId;
import org.labgoals.career.domain.CareerState;
import org.labgoals.platform.projection.FoldedRows;
import org.labgoals.shared.domain.PersonId;
import org.springframework.stereotype.Component;

/** Reads career records from the documents in their rows. */
@Component
class CareerRecordsInRows implements CareerRecords {

    private final FoldedRows folded;
    private final CareerRecordRows rows;

    CareerRecordsInRows(FoldedRows folded, CareerRecordRows rows) {
        this.folded = folded;
        this.rows = rows;
    }

    @Override
    public Optional<CareerState> record(PersonId person) {
        return records(List.of(person)).stream().findFirst();
    }

    @Override
    public OptionalLong version(PersonId person) {
        return folded.version(CareerRecordRow.class, CareerRecordId.of(person).value())
                .map(OptionalLong::of)
                .orElseGet(OptionalLong::empty);
    }

    @Override
    public List<CareerState> records(Collection<PersonId> people) {
        return people.isEmpty()
                ? List.of()
                : folded.some(
                        CareerRecordRow.class,
                        CareerState.class,
                        people.stream().map(one -> CareerRecordId.of(one).value()).toList());
    }

    @Override
    public List<CareerState> awaiting(PersonId colleague) {
        return folded.found(
                CareerRecordRow.class,
                CareerState.class,
                () -> rows.awaiting(colleague.value()),
                record ->
                        record.activities().stream()
                                .anyMatch(
                                        one ->
                                                one.awaitsConfirmation()
                                                        && colleague.equals(one.colleague())));
    }

    @Override
    public List<CareerState> mentoring() {
        return folded.found(
                CareerRecordRow.class,
                CareerState.class,
                rows::mentoring,
                record -> !record.mentoring().isEmpty());
    }
}
