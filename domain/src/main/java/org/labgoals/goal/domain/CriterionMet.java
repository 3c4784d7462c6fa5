package org.labgoals.goal.domain;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.labgoals.shared.domain.PersonalText;

/**
 * A criterion the goal meets.
 *
 * @param criterion one of the four
 * @param points which of its three points, none when the sentence says enough
 * @param how the sentence saying how; null while drafting
 */
public record CriterionMet(
        Criterion criterion, Set<CriterionPoint> points, @Nullable PersonalText how) {
    /** Keeps its own copy in a fixed order. */
    public CriterionMet {
        points =
                Collections.unmodifiableSet(
                        points.isEmpty()
                                ? EnumSet.noneOf(CriterionPoint.class)
                                : EnumSet.copyOf(points));
    }
}
