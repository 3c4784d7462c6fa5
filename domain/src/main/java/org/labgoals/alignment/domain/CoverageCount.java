package org.labgoals.alignment.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Counts goals one after the other, until it is asked for the {@link Coverage}. */
final class CoverageCount {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final ObjectiveNumbers standing;
    private final BitSet named;
    private int goals;
    private int supporting;
    private int personal;

    CoverageCount(ObjectiveNumbers standing) {
        this.standing = standing;
        named = new BitSet(standing.size());
    }

    /**
     * One more goal.
     *
     * @param meant whether it was marked as meant to support nothing
     */
    void add(List<Support> supports, boolean meant) {
        goals++;
        if (standing.note(supports, named)) {
            supporting++;
        } else if (meant) {
            personal++;
        }
    }

    Coverage told() {
        var supported = standing.withThoseAbove(named);
        var all = BigDecimal.ZERO;
        var covered = BigDecimal.ZERO;
        int objectives = 0;
        int many = 0;
        for (int number = 0; number < standing.size(); number++) {
            var objective = standing.objectives().get(number);
            if (objective.counts()) {
                objectives++;
                all = all.add(objective.weight());
                if (supported.get(number)) {
                    covered = covered.add(objective.weight());
                    many++;
                }
            }
        }
        return new Coverage(
                objectives,
                many,
                share(covered, all),
                goals,
                supporting,
                personal,
                share(BigDecimal.valueOf(supporting), BigDecimal.valueOf(goals)));
    }

    private static @Nullable Integer share(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0
                ? null
                : part.multiply(HUNDRED).divide(whole, 0, RoundingMode.HALF_UP).intValue();
    }
}
