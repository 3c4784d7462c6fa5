package org.labgoals.competency.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.labgoals.competency.domain.AssessmentSchedule;
import org.labgoals.competency.domain.CompetencyState;
import org.labgoals.competency.domain.TestSystemId;
import org.labgoals.competency.domain.TestSystemState;
import org.labgoals.people.application.Directory;
import org.labgoals.people.application.PersonLine;
import org.labgoals.shared.application.Owed;
import org.labgoals.shared.application.Owed.About;
import org.labgoals.shared.application.TellsWhatIsOwed;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;
import org.springframework.stereotype.Component;

/** Tells whose assessments fall due, to themselves and to those whose duties let them assess. */
@Component
class AssessmentsOwed implements TellsWhatIsOwed {

    private final CompetencyRecords records;
    private final CompetencySight sight;
    private final Directory directory;

    AssessmentsOwed(CompetencyRecords records, CompetencySight sight, Directory directory) {
        this.records = records;
        this.sight = sight;
        this.directory = directory;
    }

    @Override
    public String feature() {
        return "competency";
    }

    @Override
    public List<Owed> owed(Set<PersonId> by, LocalDate today) {
        var rules = sight.rulesOn(today);
        Map<TestSystemId, TestSystemState> systems = new HashMap<>();
        Map<TestSystemId, AssessmentSchedule> schedules = new HashMap<>();
        records.testSystems()
                .forEach(
                        system -> {
                            systems.put(system.id(), system);
                            schedules.put(
                                    system.id(), new AssessmentSchedule(today, system, rules));
                        });
        Map<PersonId, Predicate<TestSystemState>> assessors =
                records.records(by).stream()
                        .filter(record -> !record.duties().isEmpty())
                        .collect(
                                Collectors.toMap(
                                        CompetencyState::person,
                                        record ->
                                                sight.assesses(
                                                        record.person(), record.duties(), rules)));
        assessors.values().removeIf(covers -> systems.values().stream().noneMatch(covers));
        var everybody =
                assessors.isEmpty()
                        ? records.onSystems(by, false)
                        : records.everybodyOnSystems(false);
        var last = today.plusDays(Owed.LOOKED_AHEAD_DAYS);
        List<Due> due = new ArrayList<>();
        for (var each : everybody) {
            var schedule = schedules.get(each.testSystem());
            var system = systems.get(each.testSystem());
            if (schedule != null && system != null) {
                schedule.of(each.dates())
                        .ifPresent(
                                standing -> {
                                    var on = standing.dueOn();
                                    if (on != null && !on.isAfter(last)) {
                                        due.add(new Due(each.person(), system, on));
                                    }
                                });
            }
        }
        var here = directory.people(due.stream().map(Due::person).distinct().toList(), today);
        return due.stream()
                .filter(each -> isHere(here.get(each.person())))
                .flatMap(each -> each.owed(by, assessors).stream())
                .toList();
    }

    private static boolean isHere(@Nullable PersonLine person) {
        return person != null && person.active();
    }

    /** An assessment that falls due. */
    private record Due(PersonId person, TestSystemState system, LocalDate on) {

        List<Owed> owed(Set<PersonId> by, Map<PersonId, Predicate<TestSystemState>> assessors) {
            List<Owed> owed = new ArrayList<>();
            if (by.contains(person)) {
                owed.add(owed("be-assessed", person, "career"));
            }
            assessors.forEach(
                    (assessor, covers) -> {
                        if (!assessor.equals(person) && covers.test(system)) {
                            owed.add(owed("assess", assessor, "people/" + person.value()));
                        }
                    });
            return owed;
        }

        private Owed owed(String what, PersonId whose, String record) {
            return new Owed(
                    About.ASSESSMENT,
                    what,
                    whose,
                    person,
                    PersonalText.of(system.name()),
                    on,
                    record + "/competency?system=" + system.id().value());
        }
    }
}
