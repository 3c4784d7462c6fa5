package org.labgoals.competency.application;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.labgoals.competency.domain.AssessmentRulesId;
import org.labgoals.competency.domain.CompetencyRecordId;
import org.labgoals.people.application.RecordsOfPeople;
import org.labgoals.shared.application.ShownRecord;
import org.labgoals.shared.application.ShowsRecords;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.domain.PersonalText;
import org.springframework.stereotype.Component;

/**
 * Shows competency records by whose they are, and test systems by name and the rules of assessment
 * to everybody.
 */
@Component
class CompetencyShown implements ShowsRecords {

    private final CompetencyRecords records;
    private final RecordsOfPeople people;

    CompetencyShown(CompetencyRecords records, RecordsOfPeople people) {
        this.records = records;
        this.people = people;
    }

    @Override
    public String feature() {
        return "competency";
    }

    @Override
    public Map<String, ShownRecord> shown(Viewer viewer, Set<String> ids) {
        var shown =
                new HashMap<>(
                        people.shown(
                                viewer,
                                ids,
                                person -> CompetencyRecordId.of(person).value(),
                                true));
        if (ids.stream().anyMatch(id -> id.indexOf(':') < 0)) {
            records.testSystems().stream()
                    .filter(system -> ids.contains(system.id().value()))
                    .forEach(
                            system ->
                                    shown.put(
                                            system.id().value(),
                                            new ShownRecord(
                                                    PersonalText.of(system.name()), "competency")));
        }
        var rules = AssessmentRulesId.ONLY.value();
        if (ids.contains(rules)) {
            shown.put(rules, new ShownRecord(null, "administration/competency"));
        }
        return shown;
    }
}
