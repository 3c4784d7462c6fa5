package org.labgoals.audit.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.labgoals.audit.application.EntryLines.Fields;
import org.labgoals.competency.application.CompetencyRecords;
import org.labgoals.competency.domain.CompetencyEvent;
import org.labgoals.competency.domain.CompetencyEvent.AssessmentCompleted;
import org.labgoals.competency.domain.CompetencyEvent.DutyAssigned;
import org.labgoals.competency.domain.CompetencyEvent.DutyEnded;
import org.labgoals.competency.domain.CompetencyEvent.ElementAssessed;
import org.labgoals.competency.domain.CompetencyEvent.EntryStruck;
import org.labgoals.competency.domain.CompetencyEvent.FirstPatientTested;
import org.labgoals.competency.domain.CompetencyEvent.InitialCompetencySigned;
import org.labgoals.competency.domain.CompetencyEvent.RetrainingSigned;
import org.labgoals.competency.domain.CompetencyEvent.StartedOnTestSystem;
import org.labgoals.competency.domain.CompetencyEvent.StoppedOnTestSystem;
import org.labgoals.competency.domain.CompetencyEvent.TrainingSigned;
import org.labgoals.competency.domain.TestSystemId;
import org.labgoals.competency.domain.TestSystemState;
import org.labgoals.goal.application.HistoryLine;
import org.labgoals.shared.application.RecordedEvent;
import org.labgoals.shared.application.RecordedEvents;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;
import org.springframework.stereotype.Component;

/** What happened in a person's competency record. */
@Component
class CompetencyEntries implements EntriesOfPerson {

    private final RecordedEvents events;
    private final CompetencyRecords records;
    private final EntryLines lines;

    CompetencyEntries(RecordedEvents events, CompetencyRecords records, EntryLines lines) {
        this.events = events;
        this.records = records;
        this.lines = lines;
    }

    @Override
    public Class<?> vocabulary() {
        return CompetencyEvent.class;
    }

    @Override
    public PersonId person(String recordId) {
        return new PersonId(recordId.substring(0, Math.max(0, recordId.indexOf(':'))));
    }

    @Override
    public List<ToldEntry> of(Viewer asker, String recordId) {
        Map<TestSystemId, String> systems =
                records.testSystems().stream()
                        .collect(Collectors.toMap(TestSystemState::id, TestSystemState::name));
        return events.of(CompetencyEvent.class, recordId).stream()
                .map(event -> new ToldEntry(line(event, systems), shown(event)))
                .toList();
    }

    @Override
    public AuditEntry.Page page() {
        return AuditEntry.Page.COMPETENCY;
    }

    /** What was struck is shown where it stood, with who struck it. */
    private static String shown(RecordedEvent<CompetencyEvent> event) {
        return "entry-"
                + (event.payload() instanceof EntryStruck struck
                        ? struck.entry()
                        : event.eventId());
    }

    private HistoryLine line(
            RecordedEvent<CompetencyEvent> event, Map<TestSystemId, String> systems) {
        CompetencyEvent payload = event.payload();
        return lines.line(event, on(payload), reason(payload), fields(payload, systems));
    }

    private static LocalDate on(CompetencyEvent event) {
        return switch (event) {
            case DutyAssigned e -> e.from();
            case DutyEnded e -> e.until();
            case StartedOnTestSystem e -> e.from();
            case StoppedOnTestSystem e -> e.until();
            case TrainingSigned e -> e.on();
            case InitialCompetencySigned e -> e.on();
            case FirstPatientTested e -> e.on();
            case ElementAssessed e -> e.on();
            case RetrainingSigned e -> e.on();
            case AssessmentCompleted e -> e.on();
            case EntryStruck e -> e.on();
        };
    }

    private static @Nullable PersonalText reason(CompetencyEvent event) {
        return switch (event) {
            case TrainingSigned e -> e.note();
            case InitialCompetencySigned e -> e.note();
            case RetrainingSigned e -> e.note();
            case AssessmentCompleted e -> e.note();
            case EntryStruck e -> e.reason();
            default -> null;
        };
    }

    private static Fields fields(CompetencyEvent event, Map<TestSystemId, String> systems) {
        Fields fields = Fields.none();
        return switch (event) {
            case DutyAssigned e -> {
                fields.now("clia-duty", e.duty());
                if (!e.specialties().isEmpty()) {
                    fields.now("specialties", (Object) String.join(", ", e.specialties()));
                }
                e.testSystems().forEach(system -> on(fields, system, systems));
                yield fields.file(e.qualification()).file(e.delegation());
            }
            case DutyEnded e -> fields.now("entry", (Object) e.number());
            case StartedOnTestSystem e -> on(fields, e.testSystem(), systems);
            case StoppedOnTestSystem e -> fields.gone("test-system", name(e.testSystem(), systems));
            case TrainingSigned e ->
                    late(on(fields, e.testSystem(), systems).files(e.files()), e.lateReason());
            case InitialCompetencySigned e ->
                    late(on(fields, e.testSystem(), systems).files(e.files()), e.lateReason());
            case FirstPatientTested e -> late(on(fields, e.testSystem(), systems), e.lateReason());
            case ElementAssessed e ->
                    late(
                            on(fields, e.testSystem(), systems)
                                    .now("element", e.element())
                                    .now("assessment-method", e.method())
                                    .now("element-outcome", e.outcome()),
                            e.lateReason());
            case RetrainingSigned e ->
                    late(on(fields, e.testSystem(), systems).files(e.files()), e.lateReason());
            case AssessmentCompleted e ->
                    late(on(fields, e.testSystem(), systems).files(e.files()), e.lateReason());
            case EntryStruck e -> fields.gone("entry", e.entry());
        };
    }

    private static Fields on(
            Fields fields, TestSystemId system, Map<TestSystemId, String> systems) {
        return fields.now("test-system", (Object) name(system, systems));
    }

    private static Fields late(Fields fields, @Nullable PersonalText reason) {
        return fields.now("lateReason", reason);
    }

    private static String name(TestSystemId system, Map<TestSystemId, String> systems) {
        return systems.getOrDefault(system, system.value());
    }
}
