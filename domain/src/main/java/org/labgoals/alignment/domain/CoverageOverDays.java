package org.labgoals.alignment.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Coverage on several days at once: each stretch is looked at once, however many days it covers.
 */
public final class CoverageOverDays {

    private record Counted(LocalDate day, CoverageCount count) {}

    private final List<Counted> days = new ArrayList<>();

    /**
     * Nothing counted yet.
     *
     * @param objectives those that were set, for each day wanted
     */
    public CoverageOverDays(Map<LocalDate, List<ObjectiveFact>> objectives) {
        objectives.forEach(
                (day, set) ->
                        days.add(new Counted(day, new CoverageCount(new ObjectiveNumbers(set)))));
    }

    /**
     * One more stretch of a goal.
     *
     * @param wanted on which of its days it counts
     */
    public void add(Stretch stretch, Predicate<LocalDate> wanted) {
        for (var each : days) {
            if (stretch.covers(each.day()) && wanted.test(each.day())) {
                each.count().add(stretch.supports(), stretch.personal());
            }
        }
    }

    /** Each day’s, in the order of the days. */
    public Map<LocalDate, Coverage> told() {
        Map<LocalDate, Coverage> told = new LinkedHashMap<>();
        days.forEach(each -> told.put(each.day(), each.count().told()));
        return told;
    }
}
