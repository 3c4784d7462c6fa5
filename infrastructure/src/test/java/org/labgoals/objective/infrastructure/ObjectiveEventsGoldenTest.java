package org.labgoals.objective.infrastructure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.labgoals.goal.domain.Kind;
import org.labgoals.indicator.domain.IndicatorId;
import org.labgoals.objective.domain.ObjectiveEvent;
import org.labgoals.objective.domain.ObjectiveLevel;
import org.labgoals.objective.domain.ObjectivePlan;
import org.labgoals.platform.projection.GoldenEvents;
import org.labgoals.shared.domain.ObjectiveId;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;

class ObjectiveEventsGoldenTest {

    private static final ObjectiveId ID = new ObjectiveId("o1");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final PersonalText REASON = PersonalText.of("Agreed in the quality meeting");

    @Test
    void objectiveEventsStayReadableForEver() {
        GoldenEvents.hold(
                ObjectiveEvent.class,
                List.of(
                        new ObjectiveEvent.ObjectiveProposed(ID, new PersonId("p1"), plan(), DAY),
                        new ObjectiveEvent.ObjectiveRevised(ID, plan(), DAY),
                        new ObjectiveEvent.ObjectiveSet(ID, DAY),
                        new ObjectiveEvent.ObjectiveChanged(ID, vision(), REASON, DAY),
                        new ObjectiveEvent.ObjectiveMet(ID, REASON, DAY),
                        new ObjectiveEvent.ObjectiveMissed(ID, REASON, DAY),
                        new ObjectiveEvent.ObjectiveRetired(ID, REASON, DAY)));
    }

    private static ObjectivePlan plan() {
        return new ObjectivePlan(
                PersonalText.of("Fewer rejected specimens"),
                PersonalText.of("Each one is a second needle"),
                ObjectiveLevel.SECTION,
                "Hematology",
                List.of(new ObjectiveId("o0"), new ObjectiveId("v")),
                new PersonId("p2"),
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 12, 31),
                new BigDecimal("12.5"),
                Set.of(Kind.QUALITY_AND_COMPLIANCE, Kind.TECHNICAL_PROFICIENCY),
                List.of(new IndicatorId("rejected")));
    }

    private static ObjectivePlan vision() {
        return new ObjectivePlan(
                PersonalText.of("Every result right and in time"),
                null,
                ObjectiveLevel.VISION,
                null,
                List.of(),
                new PersonId("p2"),
                LocalDate.of(2026, 1, 1),
                null,
                BigDecimal.ONE,
                Set.of(),
                List.of());
    }
}
