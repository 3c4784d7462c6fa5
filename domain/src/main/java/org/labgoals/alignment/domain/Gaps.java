package org.labgoals.alignment.domain;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
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
        var standing = new ObjectiveNumbers(picture.objectives());
        var named = new BitSet();
        var heardOf = new BitSet();
        var unaligned = new ArrayList<GoalId>();
        Map<PersonId, Integer> load = new HashMap<>();
        var horizons = new int[Horizon.values().length];
        var kinds = new int[Kind.values().length];
        for (var goal : picture.goals()) {
            boolean serves = standing.note(goal.supports(), named);
            if (!serves && !goal.personal()) {
                unaligned.add(goal.id());
            }
            if (goal.health() != Grade.SILENT) {
                standing.note(goal.supports(), heardOf);
            }
            load.merge(goal.owner(), 1, Integer::sum);
            count(horizons, goal.horizon());
            count(kinds, goal.kind());
        }
        var supported = standing.withThoseAbove(named);
        var stale = (BitSet) named.clone();
        stale.andNot(heardOf);
        return new Gaps(
                weightiest(standing, number -> !supported.get(number)),
                unaligned,
                weightiest(standing, stale::get),
                load(load),
                counted(Horizon.class, horizons),
                counted(Kind.class, kinds));
    }

    private static void count(int[] counts, @Nullable Enum<?> what) {
        if (what != null) {
            counts[what.ordinal()]++;
        }
    }

    private static List<ObjectiveId> weightiest(ObjectiveNumbers standing, IntPredicate wanted) {
        return IntStream.range(0, standing.size())
                .filter(wanted)
                .mapToObj(standing.objectives()::get)
                .filter(ObjectiveFact::counts)
                .sorted(
                        Comparator.comparing(ObjectiveFact::weight)
                                .reversed()
                                .thenComparing(one -> one.id().value()))
                .map(ObjectiveFact::id)
                .toList();
    }

    private static List<Carried> load(Map<PersonId, Integer> counted) {
        return counted.entrySet().stream()
                .map(
                        each ->
                                new Carried(
                                        each.getKey(),
                                        each.getValue(),
                                        each.getValue() >= TOO_MANY))
                .sorted(
                        Comparator.comparingInt(Carried::goals)
                                .reversed()
                                .thenComparing(one -> one.person().value()))
                .toList();
    }

    private static <E extends Enum<E>> Map<E, Integer> counted(Class<E> all, int[] counts) {
        Map<E, Integer> counted = new EnumMap<>(all);
        for (var each : all.getEnumConstants()) {
            counted.put(each, counts[each.ordinal()]);
        }
        return counted;
    }
}
