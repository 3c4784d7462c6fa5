package org.labgoals.goal.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.labgoals.shared.domain.Refused;

/** Gives new measures their ids, {@code m1}, {@code m2} and so on, none of them twice. */
public final class MeasureIds {
    private MeasureIds() {}

    /**
     * The ids the measures have or will be given, in their order, so that a plan can name a measure
     * before it has been recorded.
     *
     * @param everGiven how many ids the goal gave so far
     */
    public static List<MeasureId> foreseen(List<Measure> measures, int everGiven) {
        int given = everGiven;
        List<MeasureId> ids = new ArrayList<>(measures.size());
        for (Measure measure : measures) {
            ids.add(measure.id() == null ? numbered(++given) : measure.id());
        }
        return List.copyOf(ids);
    }

    private static MeasureId numbered(int number) {
        return new MeasureId("m" + number);
    }

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
                all.add(measure.withId(numbered(++given)).tidied());
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
