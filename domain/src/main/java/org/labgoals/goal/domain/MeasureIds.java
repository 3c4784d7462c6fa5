package org.labgoals.goal.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.labgoals.shared.domain.Refused;

/** Gives new measures their ids, {@code m1}, {@code m2} and so on, none of them twice. */
final class MeasureIds {
    private MeasureIds() {}

    /**
     * The measures, each with an id: known ones keep theirs, those without get the next.
     *
     * @param known the measures the goal has now
     * @param everGiven how many ids the goal gave so far
     */
    static List<Measure> give(List<Measure> measures, List<Measure> known, int everGiven) {
        Set<MeasureId> free = new HashSet<>();
        for (Measure measure : known) {
            if (measure.id() != null) {
                free.add(measure.id());
            }
        }
        int given = everGiven;
        List<Measure> all = new ArrayList<>(measures.size());
        for (Measure measure : measures) {
            PlanLimits.figures(measure);
            if (measure.id() == null) {
                given++;
                all.add(measure.withId(new MeasureId("m" + given)).tidied());
            } else {
                Refused.when(!free.remove(measure.id()), GoalRule.NO_SUCH_MEASURE);
                all.add(measure.tidied());
            }
        }
        return List.copyOf(all);
    }

    /** True when they say the same, where a measure asked for without an id matches any. */
    static boolean same(List<Measure> asked, List<Measure> recorded) {
        if (asked.size() != recorded.size()) {
            return false;
        }
        for (int i = 0; i < asked.size(); i++) {
            Measure one = asked.get(i).tidied();
            Measure other = recorded.get(i);
            if (!one.equals(one.id() == null ? other.withId(null) : other)) {
                return false;
            }
        }
        return true;
    }

    /** The number in an id that a goal gave; 0 for none. */
    static int number(@Nullable MeasureId id) {
        if (id == null || !id.value().matches("m[0-9]{1,9}")) {
            return 0;
        }
        return Integer.parseInt(id.value().substring(1));
    }
}
