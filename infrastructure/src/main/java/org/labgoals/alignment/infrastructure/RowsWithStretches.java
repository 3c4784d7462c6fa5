package org.labgoals.alignment.infrastructure;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.labgoals.alignment.domain.GoalCourse;
import org.labgoals.alignment.domain.Stretch;
import org.labgoals.goal.domain.GoalState;
import org.labgoals.platform.projection.EntityRows;
import org.labgoals.platform.projection.Rows;

/** Writes a changed goal’s stretches with it: set from the course as it is, never added to. */
record RowsWithStretches(Rows<GoalCourseRow> rows, EntityManager entities)
        implements Rows<GoalCourseRow> {

    @Override
    public Map<String, GoalCourseRow> load(Collection<String> ids) {
        return rows.load(ids);
    }

    @Override
    public void save(
            Map<String, GoalCourseRow> before, Map<String, @Nullable GoalCourseRow> after) {
        var courses =
                after.values().stream()
                        .filter(Objects::nonNull)
                        .map(GoalCourseRow::folded)
                        .filter(Objects::nonNull)
                        .toList();
        rows.save(before, after);
        if (courses.isEmpty()) {
            return;
        }
        var left = stretchesOf(courses);
        for (var course : courses) {
            int number = 0;
            for (var stretch : course.stretches()) {
                hold(course.goal(), number++, stretch, left);
            }
        }
        left.values().forEach(entities::remove);
        entities.flush();
        entities.clear();
    }

    private Map<String, GoalStretchRow> stretchesOf(List<GoalCourse> courses) {
        var found = new HashMap<String, GoalStretchRow>();
        var goals = courses.stream().map(each -> each.goal().id().value()).toList();
        EntityRows.having(entities, GoalStretchRow.class, "goal", goals)
                .forEach(row -> found.put(row.id(), row));
        return found;
    }

    private void hold(
            GoalState goal, int number, Stretch stretch, Map<String, GoalStretchRow> left) {
        var row = left.remove(GoalStretchRow.idOf(goal, number));
        if (row == null) {
            entities.persist(new GoalStretchRow(goal, number, stretch));
        } else {
            row.hold(stretch);
        }
    }

    @Override
    public void clear() {
        entities.createQuery("delete from GoalStretchRow").executeUpdate();
        rows.clear();
    }

    @Override
    public Set<String> tables() {
        Set<String> all = new HashSet<>(rows.tables());
        all.add(EntityRows.tableOf(GoalStretchRow.class));
        return all;
    }
}
