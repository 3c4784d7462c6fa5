package org.labgoals.goal.infrastructure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.labgoals.objective.application.ObjectiveRecords;
import org.labgoals.objective.domain.ObjectiveLevel;
import org.labgoals.objective.domain.ObjectivePlan;
import org.labgoals.objective.domain.ObjectiveState;
import org.labgoals.objective.domain.ObjectiveState.Turn;
import org.labgoals.objective.domain.ObjectiveStatus;
import org.labgoals.shared.domain.Dated;
import org.labgoals.shared.domain.ObjectiveId;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;

/** Objectives that stand as their ids say: {@code set-1}, {@code retired-1}; no others. */
final class SampleObjectives implements ObjectiveRecords {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    @Override
    public Optional<ObjectiveState> objective(ObjectiveId objective) {
        return some(List.of(objective)).stream().findFirst();
    }

    @Override
    public List<ObjectiveState> some(Collection<ObjectiveId> objectives) {
        return objectives.stream()
                .filter(id -> id.value().matches("(set|retired|proposed|met)-.*"))
                .map(SampleObjectives::state)
                .toList();
    }

    @Override
    public Map<ObjectiveId, Match> sharingWordsWith(String text) {
        return Map.of();
    }

    @Override
    public List<ObjectiveState> all() {
        return List.of();
    }

    @Override
    public OptionalLong version(ObjectiveId objective) {
        return OptionalLong.empty();
    }

    private static ObjectiveState state(ObjectiveId id) {
        var word = id.value().substring(0, id.value().indexOf('-'));
        var status = ObjectiveStatus.valueOf(word.toUpperCase(java.util.Locale.ROOT));
        var plan =
                new ObjectivePlan(
                        PersonalText.of(id.value()),
                        null,
                        ObjectiveLevel.LABORATORY,
                        null,
                        List.of(),
                        new PersonId("dora"),
                        DAY,
                        null,
                        BigDecimal.ONE,
                        Set.of(),
                        List.of());
        return new ObjectiveState(
                id,
                1,
                new PersonId("dora"),
                List.of(Dated.since(plan, DAY)),
                List.of(new Turn(status, DAY, null)));
    }
}
