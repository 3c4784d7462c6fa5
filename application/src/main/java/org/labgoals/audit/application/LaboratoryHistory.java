package org.labgoals.audit.application;

import java.util.List;
import org.labgoals.goal.application.HistoryLine;
import org.labgoals.indicator.domain.IndicatorId;
import org.labgoals.shared.application.CurrentViewer;
import org.labgoals.shared.domain.ObjectiveId;
import org.springframework.stereotype.Component;

/**
 * What happened to one of the laboratory’s own records, who did it and when, oldest first: for
 * whoever may know of the record. Nothing where they may not.
 */
@Component
public class LaboratoryHistory {

    private final CurrentViewer viewer;
    private final ObjectiveEntries objectives;
    private final IndicatorEntries indicators;

    LaboratoryHistory(
            CurrentViewer viewer, ObjectiveEntries objectives, IndicatorEntries indicators) {
        this.viewer = viewer;
        this.objectives = objectives;
        this.indicators = indicators;
    }

    public List<HistoryLine> of(ObjectiveId objective) {
        return of(objectives, objective.value());
    }

    public List<HistoryLine> of(IndicatorId indicator) {
        return of(indicators, indicator.value());
    }

    private List<HistoryLine> of(EntriesOfLaboratory entries, String recordId) {
        return entries.told(viewer.get(), recordId)
                .map(EntriesOfLaboratory.Told::lines)
                .orElse(List.of());
    }
}
