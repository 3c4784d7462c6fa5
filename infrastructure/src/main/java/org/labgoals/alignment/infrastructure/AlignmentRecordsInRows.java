package org.labgoals.alignment.infrastructure;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.labgoals.alignment.application.AlignmentRecords;
import org.labgoals.alignment.domain.GoalCourse;
import org.labgoals.alignment.domain.Stretch;
import org.labgoals.goal.domain.GoalId;
import org.labgoals.goal.domain.GoalStatus;
import org.labgoals.goal.domain.Kind;
import org.labgoals.people.application.Directory.Reach;
import org.labgoals.platform.projection.FoldedRows;
import org.labgoals.shared.application.AsOf;
import org.labgoals.shared.application.Today;
import org.labgoals.shared.domain.ObjectiveId;
import org.labgoals.shared.domain.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the goals of a day from memory, those of many days from their stretches. */
@Component
@Transactional(readOnly = true)
class AlignmentRecordsInRows implements AlignmentRecords {

    private static final List<GoalStatus> AT_WORK = List.of(GoalStatus.ACTIVE, GoalStatus.REVIEWED);

    private final StretchesInRows rows;
    private final FoldedRows courses;
    private final StretchesInMemory held;
    private final Today today;

    AlignmentRecordsInRows(
            StretchesInRows rows, FoldedRows courses, StretchesInMemory held, Today today) {
        this.rows = rows;
        this.courses = courses;
        this.held = held;
        this.today = today;
    }

    @Override
    public List<GoalOnDay> goals(
            LocalDate day, Reach reach, @Nullable GoalStatus status, @Nullable Kind kind) {
        var statuses = status == null ? AT_WORK : List.of(status);
        return on(day).stream()
                .filter(one -> statuses.contains(one.stretch().status()))
                .filter(one -> kind == null || one.stretch().kind() == kind)
                .filter(one -> reach.covers(one.owner()))
                .toList();
    }

    @Override
    public List<GoalOnDay> goalsBetween(
            LocalDate first,
            LocalDate last,
            Reach reach,
            @Nullable GoalStatus status,
            @Nullable Kind kind) {
        if (AsOf.current().isPresent()) {
            return past(
                            first,
                            last,
                            one ->
                                    status == null
                                            ? AT_WORK.contains(one.status())
                                            : one.status() == status)
                    .stream()
                    .filter(one -> kind == null || one.stretch().kind() == kind)
                    .filter(one -> reach.covers(one.owner()))
                    .toList();
        }
        Map<String, Collection<?>> only = new LinkedHashMap<>();
        only.put("status", status == null ? AT_WORK : List.of(status));
        if (reach instanceof Reach.These(var people)) {
            if (people.isEmpty()) {
                return List.of();
            }
            only.put("owner", people.stream().map(PersonId::value).toList());
        }
        if (kind != null) {
            only.put("kind", List.of(kind));
        }
        return rows.between(first, last, only);
    }

    private Collection<GoalOnDay> on(LocalDate day) {
        return AsOf.current().isPresent() ? past(day, day, any -> true) : held.on(day);
    }

    /** What the goals' courses say, folded as of the time that is looked back to. */
    private List<GoalOnDay> past(LocalDate first, LocalDate last, Predicate<Stretch> wanted) {
        return courses.all(GoalCourseRow.class, GoalCourse.class).stream()
                .flatMap(
                        course ->
                                course.stretches().stream()
                                        .filter(one -> one.shown() && one.meets(first, last))
                                        .filter(wanted)
                                        .map(
                                                one ->
                                                        new GoalOnDay(
                                                                course.goal().id(),
                                                                course.goal().owner(),
                                                                one)))
                .toList();
    }

    @Override
    public List<GoalOnDay> supporting(Collection<ObjectiveId> objectives) {
        return on(today.date()).stream()
                .filter(one -> one.stretch().status() != GoalStatus.WITHDRAWN)
                .filter(
                        one ->
                                one.stretch().supports().stream()
                                        .anyMatch(each -> objectives.contains(each.objective())))
                .sorted(
                        Comparator.comparing((GoalOnDay one) -> one.stretch().from())
                                .reversed()
                                .thenComparing(one -> one.goal().value()))
                .toList();
    }

    @Override
    public OptionalLong version(GoalId goal) {
        return courses.version(GoalCourseRow.class, goal.value())
                .map(OptionalLong::of)
                .orElseGet(OptionalLong::empty);
    }
}
