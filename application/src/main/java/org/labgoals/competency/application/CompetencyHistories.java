package org.labgoals.competency.application;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.labgoals.competency.application.CompetencyHistory.Line;
import org.labgoals.competency.application.CompetencyHistory.Struck;
import org.labgoals.competency.domain.CompetencyDecisions;
import org.labgoals.competency.domain.CompetencyEvent;
import org.labgoals.competency.domain.CompetencyEvent.EntryStruck;
import org.labgoals.competency.domain.CompetencyRecordId;
import org.labgoals.competency.domain.CompetencyState;
import org.labgoals.competency.domain.TestSystemId;
import org.labgoals.competency.domain.TestSystemState;
import org.labgoals.people.application.Directory;
import org.labgoals.shared.application.RecordedEvent;
import org.labgoals.shared.application.RecordedEvents;
import org.labgoals.shared.application.Signature;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.Role;
import org.springframework.stereotype.Component;

/** Tells what was recorded, from the events themselves: what was struck is told as well. */
@Component
class CompetencyHistories {

    private final CompetencySight sight;
    private final RecordedEvents events;
    private final Directory directory;

    CompetencyHistories(CompetencySight sight, RecordedEvents events, Directory directory) {
        this.sight = sight;
        this.events = events;
        this.directory = directory;
    }

    CompetencyHistory history(Viewer asker, PersonId person) {
        var seen = sight.of(asker);
        var record = sight.record(seen, person);
        var systems = sight.visible(seen, record);
        var known = systems.stream().map(TestSystemState::id).collect(Collectors.toSet());
        var all = events.of(CompetencyEvent.class, CompetencyRecordId.of(person).value());
        var struck = struck(all);
        var lines =
                all.stream()
                        .filter(event -> !(event.payload() instanceof EntryStruck))
                        .filter(event -> isTold(event.payload(), seen, known))
                        .map(event -> line(event, struck, mayStrike(asker, record)))
                        .toList();
        return new CompetencyHistory(
                person,
                lines,
                directory.people(mentioned(lines)),
                systems.stream()
                        .collect(Collectors.toMap(TestSystemState::id, TestSystemState::name)));
    }

    private static Predicate<String> mayStrike(Viewer asker, CompetencyState record) {
        boolean keeps = asker.is(Role.ADMINISTRATOR);
        boolean works =
                asker.is(Role.TECHNOLOGIST) || asker.is(Role.MANAGER) || asker.is(Role.DIRECTOR);
        return entry ->
                (keeps || works)
                        && CompetencyDecisions.mayStrike(record, entry, asker.person(), keeps);
    }

    private static Line line(
            RecordedEvent<CompetencyEvent> event,
            Map<String, Struck> struck,
            Predicate<String> mayStrike) {
        return new Line(
                event.eventId(),
                event.payload(),
                event.recorded().by(),
                event.recordedAt(),
                Signature.in(event.metadata()),
                struck.get(event.eventId()),
                mayStrike.test(event.eventId()));
    }

    private static Map<String, Struck> struck(List<RecordedEvent<CompetencyEvent>> all) {
        Map<String, Struck> struck = new HashMap<>();
        for (var event : all) {
            if (event.payload() instanceof EntryStruck e) {
                struck.put(e.entry(), new Struck(event.recorded().by(), e.on(), e.reason()));
            }
        }
        return struck;
    }

    /** Who only assesses the person is told of the systems that their duty covers. */
    private static boolean isTold(CompetencyEvent event, Sight seen, Set<TestSystemId> known) {
        var system = systemOf(event);
        return system == null ? seen.seesWhole(event.person()) : known.contains(system);
    }

    private static @Nullable TestSystemId systemOf(CompetencyEvent event) {
        return switch (event) {
            case CompetencyEvent.StartedOnTestSystem e -> e.testSystem();
            case CompetencyEvent.StoppedOnTestSystem e -> e.testSystem();
            case CompetencyEvent.TrainingSigned e -> e.testSystem();
            case CompetencyEvent.InitialCompetencySigned e -> e.testSystem();
            case CompetencyEvent.FirstPatientTested e -> e.testSystem();
            case CompetencyEvent.ElementAssessed e -> e.testSystem();
            case CompetencyEvent.RetrainingSigned e -> e.testSystem();
            case CompetencyEvent.AssessmentCompleted e -> e.testSystem();
            case CompetencyEvent.DutyAssigned e -> null;
            case CompetencyEvent.DutyEnded e -> null;
            case EntryStruck e -> null;
        };
    }

    private static Collection<PersonId> mentioned(List<Line> lines) {
        return lines.stream()
                .flatMap(
                        line ->
                                Stream.concat(
                                        Stream.of(line.by()),
                                        Stream.ofNullable(line.struck()).map(Struck::by)))
                .collect(Collectors.toSet());
    }
}
