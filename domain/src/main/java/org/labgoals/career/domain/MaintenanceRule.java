package org.labgoals.career.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a scheme asks for, in force until the next of its rules.
 *
 * @param from the first day it is in force
 * @param years how long a cycle lasts
 * @param points how many points a cycle asks for
 * @param minima how many of them in which category; {@link #AREA} stands for the credential's own
 *     area
 * @param earns points for one unit: {@code contact-hour} 1, {@code semester-hour} 15; what is not
 *     named here earns nothing
 * @param activities points for one professional activity of a kind, for example {@code
 *     presentation}
 * @param most the most points that a unit gives in a cycle, for example {@code assessment} 6; what
 *     is not named here has no limit
 * @param courseworkShare which part of the points may come from coursework at most, null where
 *     there is no limit
 * @param shared categories whose points count for several credentials of the scheme, while all
 *     others count for one; null where everything does
 * @param check whether it has to be checked with the issuing body
 */
public record MaintenanceRule(
        LocalDate from,
        int years,
        BigDecimal points,
        Map<String, BigDecimal> minima,
        Map<String, BigDecimal> earns,
        Map<String, BigDecimal> activities,
        @Nullable Map<String, BigDecimal> most,
        @Nullable BigDecimal courseworkShare,
        @Nullable List<String> shared,
        boolean check) {

    /** Stands in the minima for the area in which a credential certifies. */
    public static final String AREA = "area";

    /** The most points that the unit gives in a cycle; null where there is no limit. */
    @Nullable BigDecimal mostOf(String unit) {
        return most == null ? null : most.get(unit);
    }

    boolean isShared(String category) {
        return shared == null || shared.contains(category);
    }

    /** What an amount of a unit earns; null where the rule does not recognise it. */
    @Nullable BigDecimal worth(Earning earning) {
        var each =
                (earning.what() == Earned.PROFESSIONAL_ACTIVITY ? activities : earns)
                        .get(earning.unit());
        return each == null ? null : each.multiply(earning.amount());
    }
}
