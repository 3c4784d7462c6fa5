package org.labgoals.alignment.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * How much of what is wanted is worked on, and how much of the work serves what is wanted.
 *
 * @param objectives how many are set below the vision
 * @param supported how many of them a goal at work supports, itself or through one under it
 * @param weightedShare share of the objectives’ weight that is supported, in per cent; null where
 *     nothing weighs anything, which is told rather than counted as none
 * @param goals how many are at work
 * @param supporting how many of them support an objective that is set
 * @param personal how many of the others were marked as meant to support nothing
 * @param alignedShare share of the goals at work that support an objective, in per cent; null where
 *     there are none
 */
public record Coverage(
        int objectives,
        int supported,
        @Nullable Integer weightedShare,
        int goals,
        int supporting,
        int personal,
        @Nullable Integer alignedShare) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Counts a picture. */
    public static Coverage of(Picture picture) {
        var supported = picture.supported();
        var standing = picture.standing();
        var counted = picture.objectives().stream().filter(ObjectiveFact::counts).toList();
        var all = BigDecimal.ZERO;
        var covered = BigDecimal.ZERO;
        int many = 0;
        for (var objective : counted) {
            all = all.add(objective.weight());
            if (supported.contains(objective.id())) {
                covered = covered.add(objective.weight());
                many++;
            }
        }
        int goals = picture.goals().size();
        int supporting = 0;
        int personal = 0;
        for (var goal : picture.goals()) {
            if (picture.serves(goal, standing)) {
                supporting++;
            } else if (goal.personal()) {
                personal++;
            }
        }
        return new Coverage(
                counted.size(),
                many,
                share(covered, all),
                goals,
                supporting,
                personal,
                share(BigDecimal.valueOf(supporting), BigDecimal.valueOf(goals)));
    }

    /** Goals at work that support nothing that stands and were not marked personal. */
    public int unaligned() {
        return goals - supporting - personal;
    }

    private static @Nullable Integer share(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0
                ? null
                : part.multiply(HUNDRED).divide(whole, 0, RoundingMode.HALF_UP).intValue();
    }
}
