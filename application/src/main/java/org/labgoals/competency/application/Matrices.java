package org.labgoals.competency.application;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.labgoals.competency.application.CompetencyMatrix.Row;
import org.labgoals.competency.domain.AssessmentSchedule;
import org.labgoals.competency.domain.SystemStanding;
import org.labgoals.competency.domain.TestSystemId;
import org.labgoals.competency.domain.TestSystemState;
import org.labgoals.people.application.CurrentRoster;
import org.labgoals.people.application.Directory;
import org.labgoals.people.application.PersonLine;
import org.labgoals.people.domain.PersonState;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.TeamId;
import org.springframework.stereotype.Component;

/**
 * Puts the matrix together: one statement each for the test systems, the rules, the viewer's own
 * duties and everybody's days, however many people there are; the rest is the pure schedule.
 */
@Component
class Matrices {

    /** How test systems are listed. */
    static final Comparator<TestSystemState> BY_SECTION_AND_NAME =
            Comparator.comparing(TestSystemState::section, String.CASE_INSENSITIVE_ORDER)
                    .thenComparing(TestSystemState::name, String.CASE_INSENSITIVE_ORDER)
                    .thenComparing(system -> system.id().value());

    private static final Comparator<PersonLine> BY_NAME =
            Comparator.comparing(PersonLine::name, String.CASE_INSENSITIVE_ORDER)
                    .thenComparing(line -> line.id().value());

    private final CompetencySight sight;
    private final CompetencyRecords records;
    private final Directory directory;
    private final CurrentRoster roster;

    Matrices(
            CompetencySight sight,
            CompetencyRecords records,
            Directory directory,
            CurrentRoster roster) {
        this.sight = sight;
        this.records = records;
        this.directory = directory;
        this.roster = roster;
    }

    CompetencyMatrix matrix(
            Viewer asker, @Nullable TeamId team, @Nullable String section, LocalDate on) {
        var seen = sight.of(asker);
        var systems = systems(section, on);
        var rules = sight.rulesOn(on);
        @Nullable Set<PersonId> members = team == null ? null : directory.membersOf(team, on);
        var cells = new HashMap<PersonId, Map<TestSystemId, SystemStanding>>();
        for (var each : everybody(members)) {
            var system = systems.get(each.testSystem());
            if (system != null && seen.sees(each.person(), system)) {
                AssessmentSchedule.on(on, each.dates(), system, rules)
                        .ifPresent(
                                standing ->
                                        cells.computeIfAbsent(
                                                        each.person(), none -> new HashMap<>())
                                                .put(each.testSystem(), standing));
            }
        }
        var used =
                cells.values().stream()
                        .flatMap(row -> row.keySet().stream())
                        .collect(Collectors.toSet());
        var columns =
                systems.values().stream().filter(system -> used.contains(system.id())).toList();
        return new CompetencyMatrix(
                on,
                columns,
                people(cells.keySet(), on).stream()
                        .map(person -> new Row(person, cells.getOrDefault(person.id(), Map.of())))
                        .toList(),
                columns.stream().filter(seen.assesses()).map(TestSystemState::id).toList());
    }

    private Map<TestSystemId, TestSystemState> systems(@Nullable String section, LocalDate on) {
        return records.testSystems().stream()
                .filter(system -> system.isInUseOn(on))
                .filter(system -> section == null || system.section().equals(section))
                .sorted(BY_SECTION_AND_NAME)
                .collect(
                        Collectors.toMap(
                                TestSystemState::id,
                                system -> system,
                                (first, second) -> first,
                                LinkedHashMap::new));
    }

    private List<PersonOnSystem> everybody(@Nullable Set<PersonId> members) {
        return members == null ? records.everybodyOnSystems() : records.onSystems(members);
    }

    /** By name, those who were here that day. */
    private List<PersonLine> people(Set<PersonId> ids, LocalDate on) {
        var everybody = roster.get().people();
        var here = ids.stream().filter(id -> isHere(everybody.get(id), on)).toList();
        return directory.people(here).values().stream().sorted(BY_NAME).toList();
    }

    private static boolean isHere(@Nullable PersonState person, LocalDate on) {
        return person != null && person.presentOn(on);
    }
}
