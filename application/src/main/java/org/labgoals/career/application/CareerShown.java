package org.labgoals.career.application;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.labgoals.career.domain.CareerFrameworkId;
import org.labgoals.career.domain.CareerRecordId;
import org.labgoals.people.application.RecordsOfPeople;
import org.labgoals.shared.application.ShownRecord;
import org.labgoals.shared.application.ShowsRecords;
import org.labgoals.shared.application.Viewer;
import org.springframework.stereotype.Component;

/** Shows career records by whose they are, and the framework to everybody. */
@Component
class CareerShown implements ShowsRecords {

    private final RecordsOfPeople people;

    CareerShown(RecordsOfPeople people) {
        this.people = people;
    }

    @Override
    public String feature() {
        return "career";
    }

    @Override
    public Map<String, ShownRecord> shown(Viewer viewer, Set<String> ids) {
        var shown =
                new HashMap<>(
                        people.shown(
                                viewer, ids, person -> CareerRecordId.of(person).value(), false));
        var framework = CareerFrameworkId.THE_ONE.value();
        if (ids.contains(framework)) {
            shown.put(framework, new ShownRecord(null, "framework"));
        }
        return shown;
    }
}
