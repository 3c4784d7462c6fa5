package org.labgoals.alignment.infrastructure;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import org.jspecify.annotations.Nullable;
import org.labgoals.alignment.domain.GoalCourse;
import org.labgoals.platform.projection.FoldedRow;

/** A goal with all its stretches of days. */
@Entity
@Table(name = "goal_course")
class GoalCourseRow extends FoldedRow {

    @Transient private @Nullable GoalCourse folded;

    /** For Hibernate, which fills the fields. */
    protected GoalCourseRow() {}

    GoalCourseRow(String id) {
        super(id);
    }

    void folded(GoalCourse course) {
        this.folded = course;
    }

    /** What was folded into it in this batch, null where nothing was. */
    @Nullable GoalCourse folded() {
        return folded;
    }
}
