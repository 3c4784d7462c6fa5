package org.labgoals.audit.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.labgoals.audit.application.EntryLines.Fields;
import org.labgoals.goal.application.HistoryLine;
import org.labgoals.objective.application.ObjectivesKnown;
import org.labgoals.objective.domain.ObjectiveEvent;
import org.labgoals.objective.domain.ObjectiveEvent.ObjectiveChanged;
import org.labgoals.objective.domain.ObjectiveEvent.ObjectiveMet;
import org.labgoals.objective.domain.ObjectiveEvent.ObjectiveMissed;
import org.labgoals.objective.domain.ObjectiveEvent.ObjectiveProposed;
import org.labgoals.objective.domain.ObjectiveEvent.ObjectiveRetired;
import org.labgoals.objective.domain.ObjectiveEvent.ObjectiveRevised;
import org.labgoals.objective.domain.ObjectiveEvent.ObjectiveSet;
import org.labgoals.objective.domain.ObjectivePlan;
import org.labgoals.shared.application.RecordedEvent;
import org.labgoals.shared.application.RecordedEvents;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.domain.ObjectiveId;
import org.labgoals.shared.domain.PersonalText;
import org.springframework.stereotype.Component;

/** What happened to an objective. */
@Component
class ObjectiveEntries implements EntriesOfLaboratory {

    private final RecordedEvents events;
    private final ObjectivesKnown objectives;
    private final EntryLines lines;

    ObjectiveEntries(RecordedEvents events, ObjectivesKnown objectives, EntryLines lines) {
        this.events = events;
        this.objectives = objectives;
        this.lines = lines;
    }

    @Override
    public Class<?> vocabulary() {
        return ObjectiveEvent.class;
    }

    @Override
    public Set<String> ids(Viewer viewer) {
        return objectives.all(viewer).stream()
                .map(one -> one.id().value())
                .collect(Collectors.toSet());
    }

    @Override
    public Optional<Told> told(Viewer viewer, String recordId) {
        return objectives
                .find(viewer, new ObjectiveId(recordId))
                .map(
                        one ->
                                new Told(
                                        one.plan().title().orErased(),
                                        "objectives/" + recordId,
                                        lines(recordId)));
    }

    private List<HistoryLine> lines(String recordId) {
        var told = new java.util.ArrayList<HistoryLine>();
        @Nullable ObjectivePlan before = null;
        for (var event : events.of(ObjectiveEvent.class, recordId)) {
            told.add(line(event, before));
            var said = plan(event.payload());
            before = said == null ? before : said;
        }
        return told;
    }

    private HistoryLine line(RecordedEvent<ObjectiveEvent> event, @Nullable ObjectivePlan before) {
        var payload = event.payload();
        var now = plan(payload);
        return lines.line(
                event,
                on(payload),
                reason(payload),
                now == null ? Fields.none() : fields(before, now));
    }

    private static LocalDate on(ObjectiveEvent event) {
        return switch (event) {
            case ObjectiveProposed e -> e.on();
            case ObjectiveRevised e -> e.on();
            case ObjectiveSet e -> e.on();
            case ObjectiveChanged e -> e.on();
            case ObjectiveMet e -> e.on();
            case ObjectiveMissed e -> e.on();
            case ObjectiveRetired e -> e.on();
        };
    }

    private static @Nullable PersonalText reason(ObjectiveEvent event) {
        return switch (event) {
            case ObjectiveProposed e -> null;
            case ObjectiveRevised e -> null;
            case ObjectiveSet e -> null;
            case ObjectiveChanged e -> e.reason();
            case ObjectiveMet e -> e.reason();
            case ObjectiveMissed e -> e.reason();
            case ObjectiveRetired e -> e.reason();
        };
    }

    private static @Nullable ObjectivePlan plan(ObjectiveEvent event) {
        return switch (event) {
            case ObjectiveProposed e -> e.plan();
            case ObjectiveRevised e -> e.plan();
            case ObjectiveChanged e -> e.plan();
            case ObjectiveSet e -> null;
            case ObjectiveMet e -> null;
            case ObjectiveMissed e -> null;
            case ObjectiveRetired e -> null;
        };
    }

    /** What it says now and did not say before. */
    private Fields fields(@Nullable ObjectivePlan before, ObjectivePlan now) {
        var fields = Fields.none();
        changed(
                fields,
                "title",
                before == null ? null : before.title().orErased(),
                now.title().orErased());
        changed(fields, "why", before == null ? null : text(before.why()), text(now.why()));
        changed(fields, "owner", before == null ? null : name(before), name(now));
        changed(
                fields,
                "start-date",
                before == null ? null : before.from().toString(),
                now.from().toString());
        changed(fields, "until", before == null ? null : day(before.until()), day(now.until()));
        changed(
                fields,
                "weight",
                before == null ? null : before.weight().toPlainString(),
                now.weight().toPlainString());
        return fields;
    }

    private static void changed(
            Fields fields, String field, @Nullable String before, @Nullable String now) {
        if (!java.util.Objects.equals(before, now)) {
            fields.from(field, before, now);
        }
    }

    private String name(ObjectivePlan plan) {
        return lines.person(plan.owner()).name();
    }

    private static @Nullable String text(@Nullable PersonalText text) {
        return text == null ? null : text.orErased();
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
