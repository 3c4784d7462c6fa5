package org.labgoals.career.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.labgoals.career.domain.CareerState;
import org.labgoals.career.domain.CredentialRules;
import org.labgoals.career.domain.Earned;
import org.labgoals.career.domain.EmployerAssessment;
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
 * @param assessments competency assessments completed here, which earn points by themselves
 * @param meters one for each credential and cycle that anything counts in, over or under way
 * @param rules what credentials, kinds and categories are called, and what they ask for
 * @param people who is mentioned, by id
 */
public record RecordPage(
        PersonLine person,
        LocalDate today,
        Standing standing,
        CareerState record,
        List<EmployerAssessment> assessments,
        List<MaintenanceMeter> meters,
        CredentialRules rules,
        Map<PersonId, PersonLine> people) {

    /** The meters of the cycles under way, in the order of the credentials. */
    public List<MaintenanceMeter> current() {
        return meters.stream().filter(meter -> meter.cycle().covers(today)).toList();
    }

    /** What an entry counts for: each obligation it meets, once. */
    public List<Counted> countedFor(Earned what, int number) {
        return counted(one -> one.what() == what && one.number() == number);
    }

    /** The same of an assessment. */
    public List<Counted> countedFor(EmployerAssessment assessment) {
        return counted(
                one -> one.what() == Earned.ASSESSMENT && one.event().equals(assessment.event()));
    }

    private List<Counted> counted(Predicate<CountedActivity> which) {
        return meters.stream()
                .flatMap(
                        meter ->
                                meter.activities().stream()
                                        .filter(which)
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
