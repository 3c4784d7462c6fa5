package org.labgoals.audit.application;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.labgoals.goal.application.HistoryLine;
import org.labgoals.indicator.domain.IndicatorId;
import org.labgoals.shared.application.CurrentViewer;
import org.labgoals.shared.application.Redactions;
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
    private final Redactions redactions;
    private final EntryLines lines;

    LaboratoryHistory(
            CurrentViewer viewer,
            ObjectiveEntries objectives,
            IndicatorEntries indicators,
            Redactions redactions,
            EntryLines lines) {
        this.viewer = viewer;
        this.objectives = objectives;
        this.indicators = indicators;
        this.redactions = redactions;
        this.lines = lines;
    }

    public List<HistoryLine> of(ObjectiveId objective) {
        return of(objectives, objective.value());
    }

    public List<HistoryLine> of(IndicatorId indicator) {
        return of(indicators, indicator.value());
    }

    private List<HistoryLine> of(EntriesOfLaboratory entries, String recordId) {
        return entries.told(viewer.get(), recordId)
                .map(told -> withRedactions(told.lines(), recordId))
                .orElse(List.of());
    }

    private List<HistoryLine> withRedactions(List<HistoryLine> told, String recordId) {
        return Stream.concat(
                        told.stream(),
                        redactions.in(recordId).stream()
                                .map(each -> HistoryLine.of(each, lines.person(each.by()))))
                .sorted(Comparator.comparing(HistoryLine::recordedAt))
                .toList();
    }
}
