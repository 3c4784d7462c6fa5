package org.labgoals.alignment.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.labgoals.goal.domain.GoalId;
import org.labgoals.shared.domain.ObjectiveId;

/**
 * Teams or people beside objectives.
 *
 * @param rows in the order asked for; a row without goals is there and empty
 * @param <K> who a row is about
 */
public record Matrix<K>(List<Row<K>> rows) {

    /** Keeps a copy. */
    public Matrix {
        rows = List.copyOf(rows);
    }

    /**
     * One team or person.
     *
     * @param cells only those with a goal
     * @param unaligned goals at work that support no objective in view and are not personal
     */
    public record Row<K>(K who, Map<ObjectiveId, Cell> cells, int unaligned) {}

    /**
     * The goals of a row that support an objective.
     *
     * @param some at most a dozen of them, to lead in to
     */
    public record Cell(Mix mix, List<GoalId> some) {}

    private static final int NAMED = 12;

    /**
     * Sorts a picture’s goals into rows.
     *
     * @param wanted every row there is to be
     * @param of for whom a goal counts; it may be several
     */
    public static <K> Matrix<K> of(
            Picture picture, List<K> wanted, Function<GoalFact, ? extends List<K>> of) {
        Map<K, Map<ObjectiveId, List<GoalFact>>> found = new LinkedHashMap<>();
        Map<K, Integer> unaligned = new HashMap<>();
        wanted.forEach(row -> found.put(row, new LinkedHashMap<>()));
        var standing = picture.standing();
        for (var goal : picture.goals()) {
            for (var row : new HashSet<>(of.apply(goal))) {
                var cells = found.get(row);
                if (cells == null) {
                    continue;
                }
                goal.supports().stream()
                        .map(Support::objective)
                        .filter(standing::contains)
                        .forEach(
                                objective ->
                                        cells.computeIfAbsent(objective, id -> new ArrayList<>())
                                                .add(goal));
                if (!goal.personal() && !picture.serves(goal, standing)) {
                    unaligned.merge(row, 1, Integer::sum);
                }
            }
        }
        return new Matrix<>(
                found.entrySet().stream()
                        .map(
                                row ->
                                        new Row<>(
                                                row.getKey(),
                                                cells(row.getValue()),
                                                unaligned.getOrDefault(row.getKey(), 0)))
                        .toList());
    }

    private static Map<ObjectiveId, Cell> cells(Map<ObjectiveId, List<GoalFact>> goals) {
        Map<ObjectiveId, Cell> cells = new LinkedHashMap<>();
        goals.forEach(
                (objective, some) ->
                        cells.put(
                                objective,
                                new Cell(
                                        Mix.of(some),
                                        some.stream().map(GoalFact::id).limit(NAMED).toList())));
        return cells;
    }
}
