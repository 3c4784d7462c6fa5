package org.labgoals.alignment.domain;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.labgoals.goal.domain.GoalId;
import org.labgoals.goal.domain.Health.Grade;
import org.labgoals.goal.domain.Horizon;
import org.labgoals.goal.domain.Kind;
import org.labgoals.shared.domain.ObjectiveId;
import org.labgoals.shared.domain.PersonId;

/**
 * What is missing.
 *
 * @param uncovered objectives that nothing supports, the weightiest first
 * @param unaligned goals at work that support nothing that stands and are not personal
 * @param stale objectives that are supported only by goals nobody was heard of, the weightiest
 *     first
 * @param load who has goals at work, those who carry most first
 * @param horizons how the goals at work are balanced between soon and later
 * @param kinds and among the five kinds; all five are named
 */
public record Gaps(
        List<ObjectiveId> uncovered,
        List<GoalId> unaligned,
        List<ObjectiveId> stale,
        List<Carried> load,
        Map<Horizon, Integer> horizons,
        Map<Kind, Integer> kinds) {

    /** From so many goals at work on, one person carries too much. */
    public static final int TOO_MANY = 6;

    /**
     * What one person carries.
     *
     * @param tooMuch whether that is {@value Gaps#TOO_MANY} goals at work or more
     */
    public record Carried(PersonId person, int goals, boolean tooMuch) {}

    /** Looks for gaps in a picture. */
    public static Gaps of(Picture picture) {
        var supported = picture.supported();
        var standing = picture.standing();
        var named = picture.namedBy();
        var weightiest =
                picture.objectives().stream()
                        .filter(ObjectiveFact::counts)
                        .sorted(
                                Comparator.comparing(ObjectiveFact::weight)
                                        .reversed()
                                        .thenComparing(one -> one.id().value()))
                        .toList();
        return new Gaps(
                weightiest.stream()
                        .map(ObjectiveFact::id)
                        .filter(id -> !supported.contains(id))
                        .toList(),
                picture.goals().stream()
                        .filter(goal -> !goal.personal() && !picture.serves(goal, standing))
                        .map(GoalFact::id)
                        .toList(),
                weightiest.stream()
                        .map(ObjectiveFact::id)
                        .filter(id -> isStale(named.getOrDefault(id, List.of())))
                        .toList(),
                load(picture.goals()),
                horizons(picture.goals()),
                kinds(picture.goals()));
    }

    private static boolean isStale(List<GoalFact> goals) {
        return !goals.isEmpty() && goals.stream().allMatch(goal -> goal.health() == Grade.SILENT);
    }

    private static List<Carried> load(List<GoalFact> goals) {
        Map<PersonId, Integer> counted = new LinkedHashMap<>();
        goals.forEach(goal -> counted.merge(goal.owner(), 1, Integer::sum));
        return counted.entrySet().stream()
                .map(
                        each ->
                                new Carried(
                                        each.getKey(),
                                        each.getValue(),
                                        each.getValue() >= TOO_MANY))
                .sorted(
                        Comparator.comparing(Carried::goals)
                                .reversed()
                                .thenComparing(one -> one.person().value()))
                .toList();
    }

    private static Map<Horizon, Integer> horizons(List<GoalFact> goals) {
        Map<Horizon, Integer> counted = new EnumMap<>(Horizon.class);
        for (var horizon : Horizon.values()) {
            counted.put(
                    horizon, (int) goals.stream().filter(one -> one.horizon() == horizon).count());
        }
        return counted;
    }

    private static Map<Kind, Integer> kinds(List<GoalFact> goals) {
        Map<Kind, Integer> counted = new EnumMap<>(Kind.class);
        for (var kind : Kind.values()) {
            counted.put(kind, (int) goals.stream().filter(one -> one.kind() == kind).count());
        }
        return counted;
    }
}
