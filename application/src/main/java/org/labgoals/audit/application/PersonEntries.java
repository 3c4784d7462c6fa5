package org.labgoals.audit.application;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labgoals.audit.application.EntryLines.Fields;
import org.labgoals.goal.application.HistoryLine;
import org.labgoals.people.application.Directory;
import org.labgoals.people.application.TeamLine;
import org.labgoals.people.domain.PersonEvent;
import org.labgoals.people.domain.PersonEvent.DeputyNamed;
import org.labgoals.people.domain.PersonEvent.ManagerAssigned;
import org.labgoals.people.domain.PersonEvent.ManagersDutyEnded;
import org.labgoals.people.domain.PersonEvent.PersonEnrolled;
import org.labgoals.people.domain.PersonEvent.PersonLeft;
import org.labgoals.people.domain.PersonEvent.PersonPromoted;
import org.labgoals.people.domain.PersonEvent.PersonRenamed;
import org.labgoals.people.domain.PersonEvent.PlacedInTeam;
import org.labgoals.people.domain.PersonEvent.PositionGiven;
import org.labgoals.people.domain.PersonEvent.RoleGranted;
import org.labgoals.people.domain.PersonEvent.RoleRevoked;
import org.labgoals.people.domain.PersonEvent.TakenOutOfTeam;
import org.labgoals.shared.application.RecordedEvent;
import org.labgoals.shared.application.RecordedEvents;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.domain.Kebab;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.TeamId;
import org.springframework.stereotype.Component;

/** What happened to a person. */
@Component
class PersonEntries implements EntriesOfPerson {

    private final RecordedEvents events;
    private final Directory directory;
    private final EntryLines lines;

    PersonEntries(RecordedEvents events, Directory directory, EntryLines lines) {
        this.events = events;
        this.directory = directory;
        this.lines = lines;
    }

    @Override
    public Class<?> vocabulary() {
        return PersonEvent.class;
    }

    @Override
    public PersonId person(String recordId) {
        return new PersonId(recordId);
    }

    @Override
    public List<ToldEntry> of(Viewer asker, String recordId) {
        return events.of(PersonEvent.class, recordId).stream()
                .map(event -> new ToldEntry(line(event), shown(event.payload())))
                .toList();
    }

    private static @Nullable String shown(PersonEvent event) {
        return switch (event) {
            case PositionGiven e -> "position-" + e.from();
            case PersonPromoted e -> "position-" + e.from();
            default -> null;
        };
    }

    private HistoryLine line(RecordedEvent<PersonEvent> event) {
        PersonEvent payload = event.payload();
        return lines.line(
                event,
                on(payload),
                payload instanceof PersonPromoted promoted ? promoted.reason() : null,
                fields(payload));
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

    private Fields fields(PersonEvent event) {
        Fields fields = Fields.none();
        return switch (event) {
            case PersonEnrolled e -> fields.now("name", e.name());
            case PersonRenamed e -> fields.now("name", e.name());
            case PlacedInTeam e -> fields.now("team", (Object) team(e.person(), e.team()));
            case TakenOutOfTeam e -> fields.gone("team", team(e.person(), e.team()));
            case PositionGiven e ->
                    fields.now("position", (Object) e.position()).now("career-level", e.level());
            case PersonPromoted e ->
                    fields.from("position", e.leaving().position(), e.to().position())
                            .now("decided-by", name(e.decidedBy()));
            case RoleGranted e -> fields.now("role", e.role());
            case RoleRevoked e -> fields.gone("role", Kebab.of(e.role()));
            case ManagerAssigned e -> fields.now("manager", name(e.manager()));
            case ManagersDutyEnded e -> fields;
            case DeputyNamed e ->
                    fields.now("deputy", name(e.deputy())).now("until", (Object) e.until());
            case PersonLeft e -> fields;
        };
    }

    private Object name(PersonId id) {
        return lines.person(id).name();
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
}
