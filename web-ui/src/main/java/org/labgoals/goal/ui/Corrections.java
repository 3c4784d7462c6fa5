package org.labgoals.goal.ui;

import java.util.List;
import java.util.Map;

/** Which parts of which history lines the screen offers to correct. */
final class Corrections {

    private static final Map<String, List<String>> FIELDS =
            Map.ofEntries(
                    Map.entry("goal-activated", List.of("on")),
                    Map.entry("checked-in", List.of("value", "note", "confidence", "on")),
                    Map.entry("amendment-proposed", List.of("reason")),
                    Map.entry("amendment-declined", List.of("reason")),
                    Map.entry("goal-paused", List.of("reason", "on")),
                    Map.entry("goal-resumed", List.of("reason", "on")),
                    Map.entry("goal-marked-personal", List.of("reason")),
                    Map.entry("goal-self-assessed", List.of("text", "on")),
                    Map.entry("goal-reviewed", List.of("text", "on")),
                    Map.entry("goal-continued", List.of("reason", "on")),
                    Map.entry("goal-achieved", List.of("text", "on")),
                    Map.entry("goal-withdrawn", List.of("reason", "on")));

    private Corrections() {}

    static boolean isCorrectable(String what) {
        return FIELDS.containsKey(what);
    }

    static List<String> fields(String what) {
        return FIELDS.getOrDefault(what, List.of());
    }
}
