package org.labgoals.competency.application;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
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
import org.labgoals.shared.application.Today;
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
    private final Today today;

    Matrices(
            CompetencySight sight,
            CompetencyRecords records,
            Directory directory,
            CurrentRoster roster,
            Today today) {
        this.sight = sight;
        this.records = records;
        this.directory = directory;
        this.roster = roster;
        this.today = today;
    }

    CompetencyMatrix matrix(
            Viewer asker, @Nullable TeamId team, @Nullable String section, LocalDate on) {
        AssessmentSchedule.requireReason(on, today.date());
        var seen = sight.of(asker);
        var systems = systems(section, on);
        var rules = sight.rulesOn(on);
        @Nullable Set<PersonId> members = team == null ? null : directory.membersOf(team, on);
        var columns = new HashMap<TestSystemId, Column>();
        systems.forEach(
                (id, system) ->
                        columns.put(
                                id, new Column(system, new AssessmentSchedule(on, system, rules))));
        var cells = new HashMap<PersonId, Map<TestSystemId, SystemStanding>>();
        for (var each : everybody(members, on.isBefore(today.date()))) {
            var column = columns.get(each.testSystem());
            if (column != null && seen.sees(each.person(), column.system())) {
                column.schedule()
                        .of(each.dates())
                        .ifPresent(
                                standing ->
                                        cells.computeIfAbsent(
                                                        each.person(), none -> new HashMap<>())
                                                .put(column.system().id(), standing));
            }
        }
        var used = new HashSet<TestSystemId>();
        cells.values().forEach(row -> used.addAll(row.keySet()));
        var shown = systems.values().stream().filter(system -> used.contains(system.id())).toList();
        return new CompetencyMatrix(
                on,
                shown,
                people(cells.keySet(), on).stream()
                        .map(person -> new Row(person, cells.getOrDefault(person.id(), Map.of())))
                        .toList(),
                shown.stream().filter(seen.assesses()).map(TestSystemState::id).toList());
    }

    /** A test system with what its day says to everybody on it. */
    private record Column(TestSystemState system, AssessmentSchedule schedule) {}

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

    private List<PersonOnSystem> everybody(@Nullable Set<PersonId> members, boolean past) {
        return members == null
                ? records.everybodyOnSystems(past)
                : records.onSystems(members, past);
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
