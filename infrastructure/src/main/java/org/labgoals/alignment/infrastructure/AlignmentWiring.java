package org.labgoals.alignment.infrastructure;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.labgoals.alignment.domain.GoalCourse;
import org.labgoals.goal.application.GoalFold;
import org.labgoals.goal.domain.GoalEvent;
import org.labgoals.goal.domain.GoalState;
import org.labgoals.platform.projection.Documents;
import org.labgoals.platform.projection.EntityRows;
import org.labgoals.platform.projection.FoldedProjection;
import org.labgoals.platform.projection.Projection;
import org.labgoals.platform.projection.RowsToldOf;
import org.labgoals.shared.application.RecordedEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the platform has to know of alignment: the goals’ days in rows of their own. */
@Configuration(proxyBeanMethods = false)
class AlignmentWiring {

    /** Where a day begins last: what was recorded counts from a day on that has begun anywhere. */
    private static final ZoneOffset LAST = ZoneOffset.ofHours(-12);

    @Bean
    Projection<GoalEvent, GoalCourseRow> goalCourses(
            EntityManager entities, Documents documents, StretchesInMemory held) {
        return new FoldedProjection<>(
                "alignment",
                GoalEvent.class,
                GoalCourse.class,
                new RowsToldOf<>(
                        new RowsWithStretches(
                                new EntityRows<>(entities, GoalCourseRow.class), entities),
                        held),
                documents,
                GoalCourseRow::new,
                AlignmentWiring::after,
                GoalCourseRow::folded);
    }

    private static GoalCourse after(@Nullable GoalCourse before, RecordedEvent<GoalEvent> event) {
        var goal = GoalFold.after(before == null ? null : before.goal(), event);
        return GoalCourse.after(before, goal, dayOf(goal, event));
    }

    /** The day an event tells, or that of its recording; the same wherever it is replayed. */
    private static LocalDate dayOf(GoalState goal, RecordedEvent<GoalEvent> event) {
        var fact = goal.facts().get(event.eventId());
        return fact == null || fact.on() == null
                ? event.recordedAt().atOffset(LAST).toLocalDate()
                : fact.on();
    }
}
