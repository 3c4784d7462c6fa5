package org.labgoals.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.labgoals.people.application.PeopleQueries;
import org.labgoals.people.application.TeamLine;
import org.labgoals.people.domain.HeldPosition;
import org.labgoals.people.domain.PersonEvent;
import org.labgoals.shared.application.NotFound;
import org.labgoals.shared.application.RecordedEvent;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.TeamId;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Days;
import org.labgoals.shared.ui.Words;

/** What happened to somebody, each fact in a sentence. */
final class RecordWords {

    private final Words words;
    private final Days days;
    private final PeopleQueries people;
    private final Map<TeamId, TeamLine> teams;

    RecordWords(Words words, Days days, PeopleQueries people) {
        this.words = words;
        this.days = days;
        this.people = people;
        this.teams =
                people.teams().stream()
                        .collect(Collectors.toMap(TeamLine::id, Function.identity()));
    }

    Component list(List<RecordedEvent<PersonEvent>> events) {
        OrderedList list = new OrderedList();
        list.addClassName("record-history");
        events.forEach(
                event ->
                        list.add(
                                new ListItem(
                                        Build.text("", sentence(event.payload())),
                                        Build.text(
                                                "quiet small",
                                                words.text(
                                                        "record.by",
                                                        name(event.recorded().by()),
                                                        days.moment(event.recordedAt()))))));
        return list;
    }

    String sentence(PersonEvent event) {
        return switch (event) {
            case PersonEvent.PersonEnrolled e -> say("enrolled", days.day(e.on()));
            case PersonEvent.PersonRenamed e -> say("renamed", e.name().orErased());
            case PersonEvent.PlacedInTeam e -> say("placed", team(e.team()), days.day(e.from()));
            case PersonEvent.TakenOutOfTeam e ->
                    say("taken-out", team(e.team()), days.day(e.until()));
            case PersonEvent.PositionGiven e ->
                    say(
                            "position",
                            held(new HeldPosition(e.position(), e.level())),
                            days.day(e.from()));
            case PersonEvent.PersonPromoted e ->
                    say(
                            "promoted",
                            held(e.leaving()),
                            held(e.to()),
                            days.day(e.from()),
                            name(e.decidedBy()),
                            e.reason().orErased());
            case PersonEvent.RoleGranted e -> say("granted", words.of(e.role()), days.day(e.on()));
            case PersonEvent.RoleRevoked e -> say("revoked", words.of(e.role()), days.day(e.on()));
            case PersonEvent.ManagerAssigned e ->
                    say("manager", name(e.manager()), days.day(e.from()));
            case PersonEvent.ManagersDutyEnded e -> say("duty-ended", days.day(e.until()));
            case PersonEvent.DeputyNamed e ->
                    say("deputy-named", name(e.deputy()), days.day(e.from()), days.day(e.until()));
            case PersonEvent.PersonLeft e -> say("left", days.day(e.on()));
        };
    }

    private String say(String what, Object... values) {
        return words.text("record.happened." + what, values);
    }

    private String held(HeldPosition held) {
        return held.level() == null
                ? held.position()
                : words.text("person.position", held.position(), words.of(held.level()));
    }

    private String team(TeamId team) {
        TeamLine line = teams.get(team);
        return line == null ? team.value() : line.name();
    }

    private String name(PersonId person) {
        try {
            return people.person(person).name();
        } catch (NotFound unknown) {
            return person.value();
        }
    }
}
