package org.labgoals.objective.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.labgoals.goal.domain.Kind;
import org.labgoals.indicator.domain.IndicatorId;
import org.labgoals.objective.application.ObjectiveLine;
import org.labgoals.objective.domain.ObjectiveLevel;
import org.labgoals.objective.domain.ObjectivePlan;
import org.labgoals.objective.domain.ObjectiveState;
import org.labgoals.objective.domain.ObjectiveState.Turn;
import org.labgoals.objective.domain.ObjectiveStatus;
import org.labgoals.people.application.PersonLine;
import org.labgoals.shared.domain.Dated;
import org.labgoals.shared.domain.ObjectiveId;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;

/** Objectives of the year 2026, owned by Mia; it is 22 November. */
final class SampleObjectives {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final LocalDate BEGAN = LocalDate.of(2026, 1, 1);
    static final PersonId MIA = new PersonId("mia");

    private SampleObjectives() {}

    static ObjectiveId id(String name) {
        return new ObjectiveId(name);
    }

    static ObjectivePlan plan(
            String name, ObjectiveLevel level, @Nullable LocalDate until, String... parents) {
        return new ObjectivePlan(
                PersonalText.of(name),
                PersonalText.of("It matters."),
                level,
                level == ObjectiveLevel.SECTION ? "Hematology" : null,
                List.of(parents).stream().map(ObjectiveId::new).toList(),
                MIA,
                BEGAN,
                until,
                BigDecimal.TEN,
                Set.of(Kind.RESEARCH_AND_INNOVATION),
                List.of(new IndicatorId("stat")));
    }

    /** One that came to these statuses, a month apart. */
    static ObjectiveState state(ObjectivePlan plan, ObjectiveStatus... statuses) {
        List<Turn> turns = new ArrayList<>();
        for (var status : statuses) {
            turns.add(new Turn(status, BEGAN.plusMonths(turns.size()), null));
        }
        return new ObjectiveState(
                id(plan.title().orErased()),
                turns.size(),
                MIA,
                List.of(Dated.since(plan, BEGAN)),
                turns);
    }

    static ObjectiveLine line(
            String name, ObjectiveLevel level, ObjectiveStatus status, String... parents) {
        var plan = plan(name, level, null, parents);
        return new ObjectiveLine(
                state(plan, ObjectiveStatus.PROPOSED, status),
                status,
                plan,
                PersonLine.unknown(MIA));
    }
}
