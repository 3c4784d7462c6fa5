package org.labgoals.people.application;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.labgoals.people.domain.TeamState;
import org.labgoals.shared.application.ShownRecord;
import org.labgoals.shared.application.ShowsRecords;
import org.labgoals.shared.application.Today;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.domain.Role;
import org.labgoals.shared.domain.TeamId;
import org.springframework.stereotype.Component;

/**
 * Shows people to those who may read their records, and to administrators; teams to those in them,
 * who lead them or reach everybody; laboratories to everybody who reaches everybody.
 */
@Component
class PeopleShown implements ShowsRecords {

    private static final String PEOPLE = "people";

    private final CurrentRoster roster;
    private final Directory directory;
    private final Today today;

    PeopleShown(CurrentRoster roster, Directory directory, Today today) {
        this.roster = roster;
        this.directory = directory;
        this.today = today;
    }

    @Override
    public String feature() {
        return PEOPLE;
    }

    @Override
    public Map<String, ShownRecord> shown(Viewer viewer, Set<String> ids) {
        var now = roster.get();
        var reach = directory.reachOf(viewer, today.date());
        boolean everybody =
                viewer.is(Role.ADMINISTRATOR) || reach instanceof Directory.Reach.Everybody;
        var shown = new HashMap<String, ShownRecord>();
        for (var id : ids) {
            var person = now.people().get(new PersonId(id));
            if (person != null
                    && (everybody
                            || viewer.person().equals(person.id())
                            || reach.covers(person.id()))) {
                shown.put(id, new ShownRecord(person.name(), PEOPLE + "/" + id));
            }
            var team = now.teams().get(new TeamId(id));
            if (team != null && (everybody || isOf(viewer.person(), team, now))) {
                shown.put(id, new ShownRecord(PersonalText.of(team.name()), PEOPLE));
            }
            now.laboratories().values().stream()
                    .filter(laboratory -> everybody && laboratory.id().value().equals(id))
                    .forEach(
                            laboratory ->
                                    shown.put(
                                            id,
                                            new ShownRecord(
                                                    PersonalText.of(laboratory.name()), PEOPLE)));
        }
        return shown;
    }

    private boolean isOf(PersonId person, TeamState team, Roster now) {
        var day = today.date();
        return team.leadOn(day).filter(person::equals).isPresent()
                || now.membersOf(team.id(), day).contains(person);
    }
}
