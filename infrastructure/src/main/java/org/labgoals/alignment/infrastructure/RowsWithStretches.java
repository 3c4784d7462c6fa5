package org.labgoals.alignment.infrastructure;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
        entities.createQuery("delete from GoalStretchRow s where s.goal in :goals")
                .setParameter(
                        "goals", courses.stream().map(each -> each.goal().id().value()).toList())
                .executeUpdate();
        for (var course : courses) {
            int number = 0;
            for (var stretch : course.stretches()) {
                entities.persist(new GoalStretchRow(course.goal(), number++, stretch));
            }
        }
        entities.flush();
        entities.clear();
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
