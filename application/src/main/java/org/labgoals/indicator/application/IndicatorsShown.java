package org.labgoals.indicator.application;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.labgoals.indicator.domain.IndicatorId;
import org.labgoals.shared.application.ShownRecord;
import org.labgoals.shared.application.ShowsRecords;
import org.labgoals.shared.application.Viewer;
import org.springframework.stereotype.Component;

/** Shows indicators by their names, to everybody. */
@Component
class IndicatorsShown implements ShowsRecords {

    private final IndicatorRecords records;

    IndicatorsShown(IndicatorRecords records) {
        this.records = records;
    }

    @Override
    public String feature() {
        return IndicatorQueries.FEATURE;
    }

    @Override
    public Map<String, ShownRecord> shown(Viewer viewer, Set<String> ids) {
        return records.some(ids.stream().map(IndicatorId::new).toList()).stream()
                .collect(
                        Collectors.toMap(
                                indicator -> indicator.id().value(),
                                indicator ->
                                        new ShownRecord(
                                                indicator.plan().name(),
                                                "indicators/" + indicator.id().value())));
    }
}
