package org.labgoals.indicator.infrastructure;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.labgoals.indicator.application.IndicatorRecords;
import org.labgoals.indicator.domain.IndicatorId;
import org.labgoals.indicator.domain.IndicatorState;
import org.labgoals.platform.projection.FoldedRows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads indicators from their rows. */
@Component
@Transactional(readOnly = true)
class IndicatorRecordsInRows implements IndicatorRecords {

    private final FoldedRows rows;

    IndicatorRecordsInRows(FoldedRows rows) {
        this.rows = rows;
    }

    @Override
    public Optional<IndicatorState> indicator(IndicatorId indicator) {
        return some(List.of(indicator)).stream().findFirst();
    }

    @Override
    public List<IndicatorState> some(Collection<IndicatorId> indicators) {
        return indicators.isEmpty()
                ? List.of()
                : rows.some(
                        IndicatorRow.class,
                        IndicatorState.class,
                        indicators.stream().map(IndicatorId::value).toList());
    }

    @Override
    public List<IndicatorState> all() {
        return rows.all(IndicatorRow.class, IndicatorState.class);
    }

    @Override
    public OptionalLong version(IndicatorId indicator) {
        return rows.version(IndicatorRow.class, indicator.value())
                .map(OptionalLong::of)
                .orElseGet(OptionalLong::empty);
    }
}
