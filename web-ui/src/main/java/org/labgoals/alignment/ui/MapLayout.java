package org.labgoals.alignment.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.labgoals.alignment.domain.Flow;
import org.labgoals.objective.domain.ObjectiveLevel;
import org.labgoals.shared.domain.ObjectiveId;

/**
 * Where everything on the map lies. From the left: the vision, laboratory objectives, section
 * objectives, goals; whatever serves something begins beside it, so that one reads it from the top
 * like a table of contents. Widths are across the flow: two for a direct contribution, one for an
 * enabling one, all in the same measure.
 *
 * @param boxes in reading order; each once, under the first that it serves
 * @param ribbons from what is served to what serves it
 * @param columns how many there are, that of goals included
 * @param height of the whole, in pixels
 */
record MapLayout(List<Box> boxes, List<Ribbon> ribbons, int columns, double height) {

    static final double OBJECTIVE = 76;
    static final double GOAL = 30;
    private static final double CLOSE_GOAL = 25;
    private static final int MANY = 80;
    private static final double GAP = 10;
    private static final double GOAL_GAP = 4;
    private static final double WIDEST = 560;
    private static final double WIDE = 9;

    /** Keeps copies. */
    MapLayout {
        boxes = List.copyOf(boxes);
        ribbons = List.copyOf(ribbons);
    }

    /**
     * A node.
     *
     * @param key id of an objective, or key of a group
     * @param column from 0
     * @param depth how many it stands under
     */
    record Box(String key, int column, int depth, double top, double height) {}

    /**
     * A band from the right side of one box to the left side of another.
     *
     * @param key of the group or objective that serves
     * @param from the column it leaves, and where its middle is there
     * @param thickness at least 1
     */
    record Ribbon(
            String key, int from, double fromMiddle, int to, double toMiddle, double thickness) {}

    static MapLayout of(Flow flow, Map<ObjectiveId, ObjectiveLevel> levels) {
        return new Drawn(flow, levels).laid();
    }

    /** The measure in which widths are drawn: so that the widest still fits. */
    private static double unit(Flow flow) {
        int widest = flow.objectives().stream().mapToInt(Flow.ObjectiveNode::width).max().orElse(1);
        return Math.min(WIDE, WIDEST / Math.max(1, widest));
    }

    /** A map being laid out. */
    private static final class Drawn {
        private final Flow flow;
        private final double unit;
        private final Map<String, Integer> columnOf = new HashMap<>();
        private final int columns;
        private final Map<String, List<Flow.Link>> serving;
        private final Map<String, Integer> widthOf = new HashMap<>();
        private final Map<String, Box> placed = new LinkedHashMap<>();

        Drawn(Flow flow, Map<ObjectiveId, ObjectiveLevel> levels) {
            this.flow = flow;
            unit = unit(flow);
            var present =
                    flow.objectives().stream()
                            .map(node -> levels.get(node.id()))
                            .distinct()
                            .sorted()
                            .toList();
            for (var node : flow.objectives()) {
                columnOf.put(node.id().value(), present.indexOf(levels.get(node.id())));
                widthOf.put(node.id().value(), node.width());
            }
            flow.groups().forEach(group -> columnOf.put(group.key(), present.size()));
            columns = present.size() + (flow.groups().isEmpty() ? 0 : 1);
            serving =
                    flow.links().stream().collect(Collectors.groupingBy(link -> link.to().value()));
        }

        MapLayout laid() {
            double bottom = 0;
            var serves = flow.links().stream().map(Flow.Link::from).collect(Collectors.toSet());
            for (var node : flow.objectives()) {
                if (!serves.contains(node.id().value())) {
                    bottom = place(node.id().value(), 0, bottom);
                }
            }
            return new MapLayout(
                    List.copyOf(placed.values()), ribbons(), columns, Math.max(bottom, OBJECTIVE));
        }

        /** Puts the node and all that serves it first of all there, and says where that ends. */
        private double place(String key, int depth, double top) {
            boolean goals = !widthOf.containsKey(key);
            var below = serving.getOrDefault(key, List.of());
            double high =
                    Math.max(
                            goals ? goalHigh() : OBJECTIVE,
                            unit * (goals ? out(key) : widthOf(key)));
            placed.put(key, new Box(key, column(key), depth, top, high));
            double cursor = top;
            for (boolean objectives : new boolean[] {true, false}) {
                for (var link : below) {
                    if (widthOf.containsKey(link.from()) == objectives
                            && !placed.containsKey(link.from())) {
                        cursor = place(link.from(), depth + 1, cursor);
                    }
                }
            }
            return Math.max(cursor, top + high + (goals ? GOAL_GAP : GAP));
        }

        /** Many goals stand closer. */
        private double goalHigh() {
            return flow.groups().size() > MANY ? CLOSE_GOAL : GOAL;
        }

        private double out(String group) {
            return flow.links().stream()
                    .filter(link -> link.from().equals(group))
                    .mapToInt(Flow.Link::width)
                    .sum();
        }

        private int widthOf(String objective) {
            return widthOf.getOrDefault(objective, 0);
        }

        private int column(String key) {
            return columnOf.getOrDefault(key, 0);
        }

        private List<Ribbon> ribbons() {
            Map<String, Double> left = new HashMap<>();
            Map<String, Double> right = new HashMap<>();
            var ribbons = new ArrayList<Ribbon>();
            flow.links().stream()
                    .filter(link -> placed.containsKey(link.from()))
                    .filter(link -> placed.containsKey(link.to().value()))
                    .sorted(
                            Comparator.comparingDouble((Flow.Link link) -> top(link.to().value()))
                                    .thenComparingDouble(link -> top(link.from())))
                    .forEach(
                            link -> {
                                double thick = Math.max(1, unit * link.width());
                                var served = link.to().value();
                                ribbons.add(
                                        new Ribbon(
                                                link.from(),
                                                column(served),
                                                next(right, served, thick),
                                                column(link.from()),
                                                next(left, link.from(), thick),
                                                thick));
                            });
            return ribbons;
        }

        private double top(String key) {
            var box = placed.get(key);
            return box == null ? 0 : box.top();
        }

        private double next(Map<String, Double> taken, String key, double thick) {
            double from = taken.getOrDefault(key, top(key));
            taken.put(key, from + thick);
            return from + thick / 2;
        }
    }
}
