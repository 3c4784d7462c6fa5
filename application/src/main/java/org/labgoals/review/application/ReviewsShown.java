package org.labgoals.review.application;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.labgoals.people.application.RecordsOfPeople;
import org.labgoals.review.domain.ReviewRecordId;
import org.labgoals.shared.application.ShownRecord;
import org.labgoals.shared.application.ShowsRecords;
import org.labgoals.shared.application.Viewer;
import org.springframework.stereotype.Component;

/** Shows reviews by whose they are, and cycles by name. */
@Component
class ReviewsShown implements ShowsRecords {

    private final RecordsOfPeople people;
    private final CycleSight cycles;

    ReviewsShown(RecordsOfPeople people, CycleSight cycles) {
        this.people = people;
        this.cycles = cycles;
    }

    @Override
    public String feature() {
        return ReviewQueries.FEATURE;
    }

    @Override
    public Map<String, ShownRecord> shown(Viewer viewer, Set<String> ids) {
        Map<String, ShownRecord> shown = new HashMap<>();
        people.shown(viewer, ids, person -> ReviewRecordId.of(person).value(), false)
                .forEach(
                        (id, record) ->
                                shown.put(
                                        id,
                                        new ShownRecord(
                                                record.title(), record.address() + "/reviews")));
        cycles.some(viewer, ids)
                .forEach(
                        cycle ->
                                shown.put(
                                        cycle.id().value(),
                                        new ShownRecord(cycle.name(), "reviews")));
        return shown;
    }
}
