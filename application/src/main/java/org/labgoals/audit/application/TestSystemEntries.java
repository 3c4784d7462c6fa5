package org.labgoals.audit.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.labgoals.audit.application.EntryLines.Fields;
import org.labgoals.competency.application.CompetencyRecords;
import org.labgoals.competency.domain.TestSystemEvent;
import org.labgoals.competency.domain.TestSystemEvent.ComplexityChanged;
import org.labgoals.competency.domain.TestSystemEvent.MethodChanged;
import org.labgoals.competency.domain.TestSystemEvent.TestSystemAdded;
import org.labgoals.competency.domain.TestSystemEvent.TestSystemRetired;
import org.labgoals.competency.domain.TestSystemEvolution;
import org.labgoals.competency.domain.TestSystemId;
import org.labgoals.competency.domain.TestSystemState;
import org.labgoals.goal.application.HistoryLine;
import org.labgoals.shared.application.RecordedEvent;
import org.labgoals.shared.application.RecordedEvents;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.domain.Kebab;
import org.springframework.stereotype.Component;

/** What happened to a test system. Everybody may know of each. */
@Component
class TestSystemEntries implements EntriesOfLaboratory {

    private final RecordedEvents events;
    private final CompetencyRecords competency;
    private final EntryLines lines;

    TestSystemEntries(RecordedEvents events, CompetencyRecords competency, EntryLines lines) {
        this.events = events;
        this.competency = competency;
        this.lines = lines;
    }

    @Override
    public Class<?> vocabulary() {
        return TestSystemEvent.class;
    }

    @Override
    public Set<String> ids(Viewer viewer) {
        return competency.testSystems().stream()
                .map(each -> each.id().value())
                .collect(Collectors.toSet());
    }

    @Override
    public Optional<Told> told(Viewer viewer, String recordId) {
        return competency
                .testSystem(new TestSystemId(recordId))
                .map(system -> new Told(system.name(), "competency", lines(recordId)));
    }

    private List<HistoryLine> lines(String recordId) {
        List<HistoryLine> told = new ArrayList<>();
        TestSystemState before = null;
        for (var event : events.of(TestSystemEvent.class, recordId)) {
            told.add(line(event, before));
            before = TestSystemEvolution.evolve(before, event.payload());
        }
        return told;
    }

    private HistoryLine line(
            RecordedEvent<TestSystemEvent> event, @Nullable TestSystemState before) {
        return switch (event.payload()) {
            case TestSystemAdded e ->
                    lines.line(
                            event,
                            e.on(),
                            null,
                            Fields.none()
                                    .now("name", (Object) e.name())
                                    .now("section", (Object) e.section())
                                    .now("complexity", e.complexity())
                                    .now("specialty", (Object) e.specialty())
                                    .now("method", (Object) e.method())
                                    .now("tests", (Object) String.join(", ", e.tests())));
            case ComplexityChanged e ->
                    lines.line(
                            event,
                            e.from(),
                            null,
                            Fields.none()
                                    .from(
                                            "complexity",
                                            before == null
                                                    ? null
                                                    : Kebab.of(
                                                            before.complexities().getLast().what()),
                                            Kebab.of(e.complexity())));
            case MethodChanged e ->
                    lines.line(
                            event,
                            e.from(),
                            null,
                            Fields.none()
                                    .from(
                                            "method",
                                            before == null ? null : before.latestMethod().name(),
                                            e.method()));
            case TestSystemRetired e -> lines.line(event, e.on(), null, Fields.none());
        };
    }
}
