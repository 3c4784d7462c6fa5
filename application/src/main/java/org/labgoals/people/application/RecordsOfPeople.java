package org.labgoals.people.application;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.labgoals.shared.application.ShownRecord;
import org.labgoals.shared.application.Today;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.domain.Role;
import org.springframework.stereotype.Component;

/** Shows records that are about one person each by that person's name. */
@Component
public class RecordsOfPeople {

    private final Directory directory;
    private final Today today;

    RecordsOfPeople(Directory directory, Today today) {
        this.directory = directory;
        this.today = today;
    }

    /**
     * Those of the records that the viewer may read: their own, those within their reach, and an
     * administrator's all where the feature says that they keep them.
     *
     * @param ids also of records that are about nobody: these are left out
     * @param recordOf how the record of a person is called, which begins with the person's id
     */
    public Map<String, ShownRecord> shown(
            Viewer viewer,
            Set<String> ids,
            Function<PersonId, String> recordOf,
            boolean keptByAdministrators) {
        var people = new HashMap<String, PersonId>();
        for (var id : ids) {
            var person = new PersonId(id.substring(0, Math.max(0, id.indexOf(':'))));
            if (recordOf.apply(person).equals(id)) {
                people.put(id, person);
            }
        }
        var reach = directory.reachOf(viewer, today.date());
        boolean all = keptByAdministrators && viewer.is(Role.ADMINISTRATOR);
        var lines = directory.people(people.values());
        var shown = new HashMap<String, ShownRecord>();
        people.forEach(
                (id, person) -> {
                    var line = lines.get(person);
                    if (line != null
                            && (all || person.equals(viewer.person()) || reach.covers(person))) {
                        shown.put(
                                id,
                                new ShownRecord(
                                        PersonalText.of(line.name()), "people/" + person.value()));
                    }
                });
        return shown;
    }
}
