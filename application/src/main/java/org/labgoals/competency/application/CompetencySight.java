package org.labgoals.competency.application;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.labgoals.competency.domain.Assessor;
import org.labgoals.competency.domain.CompetencyState;
import org.labgoals.competency.domain.HeldDuty;
import org.labgoals.competency.domain.ScheduleRules;
import org.labgoals.competency.domain.TestSystemId;
import org.labgoals.competency.domain.TestSystemState;
import org.labgoals.people.application.Directory;
import org.labgoals.shared.application.NotFound;
import org.labgoals.shared.application.Today;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.domain.Dated;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.Standing;
import org.springframework.stereotype.Component;

/** What a viewer may know of competency records, and how they stand to them. */
@Component
class CompetencySight {

    private final CompetencyRecords records;
    private final ShippedRules shipped;
    private final Directory directory;
    private final Today today;

    CompetencySight(
            CompetencyRecords records, ShippedRules shipped, Directory directory, Today today) {
        this.records = records;
        this.shipped = shipped;
        this.directory = directory;
        this.today = today;
    }

    Sight of(Viewer viewer) {
        var day = today.date();
        var reach = directory.reachOf(viewer, day);
        return new Sight(
                viewer, reach, assesses(viewer.person(), dutiesOf(viewer.person()), rulesOn(day)));
    }

    /** On which systems the duties of today let the person assess somebody. */
    Predicate<TestSystemState> assesses(
            PersonId person, List<Dated<HeldDuty>> duties, ScheduleRules rules) {
        var day = today.date();
        var assessor = new Assessor(person, duties, rules);
        var assessing =
                Dated.allOn(day, duties).stream().filter(duty -> isAssessing(duty, rules)).toList();
        return system ->
                assessing.stream().anyMatch(duty -> duty.covers(system))
                        && assessor.covers(system, day);
    }

    /** The person's record, if there is such a person and the viewer may know of it. */
    CompetencyState record(Sight sight, PersonId person) {
        if (directory.person(person).isEmpty()) {
            throw noSuchPerson();
        }
        var record = records.record(person).orElseGet(() -> CompetencyState.none(person));
        if (!sight.seesWhole(person) && visible(sight, record).isEmpty()) {
            throw noSuchPerson();
        }
        return record;
    }

    /** The systems of the record that the viewer may know of. */
    List<TestSystemState> visible(Sight sight, CompetencyState record) {
        var known =
                records.testSystems().stream()
                        .collect(Collectors.toMap(TestSystemState::id, Function.identity()));
        return record.systems().stream()
                .flatMap(each -> Stream.ofNullable(known.get(each.testSystem())))
                .filter(system -> sight.sees(record.person(), system))
                .toList();
    }

    TestSystemState testSystem(TestSystemId id) {
        return records.testSystem(id)
                .orElseThrow(() -> new NotFound("There is no such test system."));
    }

    Assessor assessor(Viewer viewer, LocalDate on) {
        return new Assessor(viewer.person(), dutiesOf(viewer.person()), rulesOn(on));
    }

    ScheduleRules rulesOn(LocalDate day) {
        return records.rules().on(day, shipped.rules());
    }

    Standing standing(Viewer viewer, PersonId person) {
        return directory.standing(viewer, person, today.date());
    }

    List<PersonId> decidersOf(PersonId person) {
        return directory.decidersOf(person, today.date());
    }

    private List<Dated<HeldDuty>> dutiesOf(PersonId person) {
        return records.record(person).map(CompetencyState::duties).orElse(List.of());
    }

    private static boolean isAssessing(HeldDuty duty, ScheduleRules rules) {
        return rules.assessing().stream()
                .anyMatch(
                        each ->
                                each.duties().contains(duty.duty())
                                        || each.whenDelegated().contains(duty.duty()));
    }

    private static NotFound noSuchPerson() {
        return new NotFound("There is no such person.");
    }
}
