package org.labgoals.career.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.labgoals.career.domain.CareerState;
import org.labgoals.career.domain.CredentialRules;
import org.labgoals.career.domain.Entry;
import org.labgoals.career.domain.MaintenanceMeter;
import org.labgoals.career.domain.MaintenanceMeter.CountedActivity;
import org.labgoals.people.application.PersonLine;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.Standing;

/**
 * A person's career record, whole, as it is today.
 *
 * @param today the day in the laboratory's time zone
 * @param standing how the viewer stands to it: what they may do
 * @param record what was entered
 * @param meters one for each credential and cycle that anything counts in, over or under way
 * @param rules what credentials, kinds and categories are called, and what they ask for
 * @param people who is mentioned, by id
 */
public record RecordPage(
        PersonLine person,
        LocalDate today,
        Standing standing,
        CareerState record,
        List<MaintenanceMeter> meters,
        CredentialRules rules,
        Map<PersonId, PersonLine> people) {

    /** The meters of the cycles under way, in the order of the credentials. */
    public List<MaintenanceMeter> current() {
        return meters.stream().filter(meter -> meter.cycle().covers(today)).toList();
    }

    /** What an entry counts for: each obligation it meets, once. */
    public List<Counted> countedFor(Entry entry, int number) {
        return meters.stream()
                .flatMap(
                        meter ->
                                meter.activities().stream()
                                        .filter(
                                                one ->
                                                        one.entry() == entry
                                                                && one.number() == number)
                                        .map(one -> new Counted(meter, one)))
                .toList();
    }

    /** How somebody mentioned in the record is called. */
    public String name(PersonId person) {
        var line = people.get(person);
        return line == null ? "Somebody" : line.name();
    }

    /** One entry in one meter. */
    public record Counted(MaintenanceMeter meter, CountedActivity activity) {}
}
