package org.labgoals.audit.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.labgoals.goal.application.HistoryLine;
import org.labgoals.goal.application.HistoryLine.Change;
import org.labgoals.people.application.Directory;
import org.labgoals.people.application.PersonLine;
import org.labgoals.people.application.TeamLine;
import org.labgoals.people.domain.CareerLevel;
import org.labgoals.people.domain.PersonEvent;
import org.labgoals.people.domain.PersonEvent.*;
import org.labgoals.shared.application.Metadata;
import org.labgoals.shared.application.RecordedEvent;
import org.labgoals.shared.application.RecordedEvents;
import org.labgoals.shared.application.Signature;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.TeamId;
import org.springframework.stereotype.Component;

/** A person's entries, told like a goal's. */
@Component
class PersonEntries {

    private final RecordedEvents events;
    private final Directory directory;

    PersonEntries(RecordedEvents events, Directory directory) {
        this.events = events;
        this.directory = directory;
    }

    /** Oldest first. */
    List<HistoryLine> of(PersonId person) {
        return events.of(PersonEvent.class, person.value()).stream().map(this::line).toList();
    }

    private HistoryLine line(RecordedEvent<PersonEvent> event) {
        PersonEvent payload = event.payload();
        return new HistoryLine(
                event.eventId(),
                event.sequence(),
                Vocabulary.kebab(payload.getClass()),
                person(new PersonId(event.metadata(Metadata.ACTOR))),
                event.metadata(Metadata.ROLE),
                event.metadata(Metadata.CHANNEL),
                event.recordedAt(),
                on(payload),
                payload instanceof PersonPromoted promoted ? promoted.reason() : null,
                changes(payload),
                null,
                Signature.in(event.metadata()),
                Set.of());
    }

    private static @Nullable LocalDate on(PersonEvent event) {
        return switch (event) {
            case PersonEnrolled e -> e.on();
            case PersonRenamed e -> null;
            case PlacedInTeam e -> e.from();
            case TakenOutOfTeam e -> e.until();
            case PositionGiven e -> e.from();
            case PersonPromoted e -> e.from();
            case RoleGranted e -> e.on();
            case RoleRevoked e -> e.on();
            case ManagerAssigned e -> e.from();
            case ManagersDutyEnded e -> e.until();
            case DeputyNamed e -> e.from();
            case PersonLeft e -> e.on();
        };
    }

    private List<Change> changes(PersonEvent event) {
        return switch (event) {
            case PersonEnrolled e -> now("name", e.name().orErased());
            case PersonRenamed e -> now("name", e.name().orErased());
            case PlacedInTeam e -> now("team", team(e.person(), e.team()));
            case TakenOutOfTeam e -> List.of(new Change("team", team(e.person(), e.team()), null));
            case PositionGiven e -> position(e.position(), e.level());
            case PersonPromoted e ->
                    List.of(
                            new Change("position", e.leaving().position(), e.to().position()),
                            new Change("decided-by", null, person(e.decidedBy()).name()));
            case RoleGranted e -> now("role", word(e.role()));
            case RoleRevoked e -> List.of(new Change("role", word(e.role()), null));
            case ManagerAssigned e -> now("manager", person(e.manager()).name());
            case ManagersDutyEnded e -> List.of();
            case DeputyNamed e ->
                    List.of(
                            new Change("deputy", null, person(e.deputy()).name()),
                            new Change("until", null, e.until().toString()));
            case PersonLeft e -> List.of();
        };
    }

    private static List<Change> position(String position, @Nullable CareerLevel level) {
        List<Change> changes = new ArrayList<>(now("position", position));
        if (level != null) {
            changes.addAll(now("career-level", word(level)));
        }
        return changes;
    }

    private static List<Change> now(String field, String value) {
        return List.of(new Change(field, null, value));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The team by its name while the person is in it, else by its id. */
    private String team(PersonId person, TeamId team) {
        return directory.person(person).stream()
                .flatMap(line -> line.teams().stream())
                .filter(line -> line.id().equals(team))
                .map(TeamLine::name)
                .findFirst()
                .orElse(team.value());
    }

    private PersonLine person(PersonId id) {
        return directory
                .person(id)
                .orElseGet(
                        () ->
                                new PersonLine(
                                        id,
                                        "Somebody",
                                        Set.of(),
                                        null,
                                        null,
                                        List.of(),
                                        null,
                                        false));
    }
}
