package org.labgoals.career.domain;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.labgoals.shared.domain.Refused;

/** What an expectation of each sort has to say, and what it may not. */
final class ExpectationRules {

    private static final int YEARS = 40;

    private ExpectationRules() {}

    /** The parts of an expectation beside its key. */
    private enum Part {
        COUNT,
        KIND,
        COMPETENCY,
        RATING,
        CREDENTIALS,
        ACTIVITIES,
        LEVEL,
        WITHIN_YEARS
    }

    static void check(Expectation expectation, String place) {
        var said = said(expectation);
        Refused.when(
                !said.containsAll(required(expectation.demand())),
                FrameworkRule.EXPECTATION_INCOMPLETE.at(place));
        var most = EnumSet.copyOf(required(expectation.demand()));
        most.addAll(optional(expectation.demand()));
        Refused.when(!most.containsAll(said), FrameworkRule.EXPECTATION_SAYS_TOO_MUCH.at(place));
        boolean years = expectation.demand() == Demand.EXPERIENCE;
        Refused.when(
                isBeyond(expectation.count(), years ? YEARS : 100)
                        || isBeyond(expectation.withinYears(), YEARS),
                FrameworkRule.COUNT_BEYOND_REASON.at(place));
        Refused.when(
                expectation.credentials().stream()
                        .anyMatch(
                                key ->
                                        key.isBlank()
                                                || key.length() > 60
                                                || FrameworkRules.isUnreadable(key)),
                FrameworkRule.EXPECTATION_INCOMPLETE.at(place));
    }

    private static Set<Part> said(Expectation expectation) {
        var said = EnumSet.noneOf(Part.class);
        addIf(said, expectation.count() != null, Part.COUNT);
        addIf(said, expectation.kind() != null, Part.KIND);
        addIf(said, expectation.competency() != null, Part.COMPETENCY);
        addIf(said, expectation.rating() != null, Part.RATING);
        addIf(said, !expectation.credentials().isEmpty(), Part.CREDENTIALS);
        addIf(said, !expectation.activities().isEmpty(), Part.ACTIVITIES);
        addIf(said, expectation.level() != null, Part.LEVEL);
        addIf(said, expectation.withinYears() != null, Part.WITHIN_YEARS);
        return said;
    }

    private static void addIf(Set<Part> said, boolean condition, Part part) {
        if (condition) {
            said.add(part);
        }
    }

    private static Set<Part> required(Demand demand) {
        return switch (demand) {
            case ACHIEVED_GOALS, EXPERIENCE, ASSESSED_TEST_SYSTEMS, WINS -> EnumSet.of(Part.COUNT);
            case COMPETENCY -> EnumSet.of(Part.COMPETENCY, Part.RATING);
            case CREDENTIAL -> EnumSet.of(Part.CREDENTIALS);
            case ACTIVITIES -> EnumSet.of(Part.COUNT, Part.ACTIVITIES);
        };
    }

    private static Set<Part> optional(Demand demand) {
        return switch (demand) {
            case ACHIEVED_GOALS, WINS -> EnumSet.of(Part.KIND, Part.WITHIN_YEARS);
            case EXPERIENCE -> EnumSet.of(Part.LEVEL);
            case ACTIVITIES -> EnumSet.of(Part.WITHIN_YEARS);
            case COMPETENCY, CREDENTIAL, ASSESSED_TEST_SYSTEMS -> EnumSet.noneOf(Part.class);
        };
    }

    private static boolean isBeyond(@Nullable Integer count, int most) {
        return count != null && (count < 1 || count > most);
    }
}
