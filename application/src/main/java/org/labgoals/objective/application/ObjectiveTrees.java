package org.labgoals.objective.application;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.labgoals.objective.domain.ObjectiveState;
import org.labgoals.people.application.Directory;
import org.labgoals.people.application.PersonLine;
import org.labgoals.shared.domain.PersonId;
import org.springframework.stereotype.Component;

/**
 * Puts objectives into lines, as they are or were on a day, by level and the weightiest first. Not
 * authorised by itself: the façades that use it decide what they pass on.
 */
@Component
public class ObjectiveTrees {

    private static final Comparator<ObjectiveLine> BY_LEVEL_AND_WEIGHT =
            Comparator.comparing((ObjectiveLine line) -> line.plan().level())
                    .thenComparing(line -> line.plan().weight(), Comparator.reverseOrder())
                    .thenComparing(line -> line.plan().title().orErased())
                    .thenComparing(line -> line.id().value());

    private final ObjectiveRecords records;
    private final Directory directory;

    ObjectiveTrees(ObjectiveRecords records, Directory directory) {
        this.records = records;
        this.directory = directory;
    }

    /** All objectives that there were on a day, in one statement. */
    public List<ObjectiveLine> on(LocalDate day) {
        return lines(records.all(), day);
    }

    /** All objectives that there were on each of the days, in one statement for all of them. */
    public Map<LocalDate, List<ObjectiveLine>> on(Collection<LocalDate> days) {
        var all = records.all();
        Map<LocalDate, List<ObjectiveLine>> lines = new HashMap<>();
        days.forEach(day -> lines.put(day, lines(all, day)));
        return lines;
    }

    /**
     * One line each.
     *
     * @param on null for now; on a day only those that there were by then
     */
    List<ObjectiveLine> lines(Collection<ObjectiveState> states, @Nullable LocalDate on) {
        Set<PersonId> owners = new HashSet<>();
        states.forEach(state -> state.plans().forEach(plan -> owners.add(plan.what().owner())));
        var people = directory.people(owners);
        return states.stream()
                .flatMap(state -> line(state, on, people).stream())
                .sorted(BY_LEVEL_AND_WEIGHT)
                .toList();
    }

    private static Optional<ObjectiveLine> line(
            ObjectiveState state, @Nullable LocalDate on, Map<PersonId, PersonLine> people) {
        var status = on == null ? Optional.of(state.status()) : state.statusOn(on);
        var plan = on == null ? Optional.of(state.plan()) : state.planOn(on);
        return status.flatMap(
                how ->
                        plan.map(
                                what ->
                                        new ObjectiveLine(
                                                state, how, what, person(people, what.owner()))));
    }

    static PersonLine person(Map<PersonId, PersonLine> people, PersonId id) {
        var known = people.get(id);
        return known == null ? PersonLine.unknown(id) : known;
    }
}
