package org.labgoals.alignment.domain;

import java.util.ArrayList;
import java.util.BitSet;
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
    public record Cell(Mix mix, List<GoalId> some) {

        /** Keeps a copy. */
        public Cell {
            some = List.copyOf(some);
        }
    }

    private static final int NAMED = 12;

    /**
     * Sorts a picture’s goals into rows.
     *
     * @param wanted every row there is to be
     * @param of for whom a goal counts, each once
     */
    public static <K> Matrix<K> of(
            Picture picture, List<K> wanted, Function<GoalFact, ? extends List<K>> of) {
        Map<K, List<GoalFact>> found = new LinkedHashMap<>();
        wanted.forEach(row -> found.put(row, new ArrayList<>()));
        for (var goal : picture.goals()) {
            for (var row : of.apply(goal)) {
                var goals = found.get(row);
                if (goals != null) {
                    goals.add(goal);
                }
            }
        }
        var filling = new Filling(new ObjectiveNumbers(picture.objectives()));
        var rows = new ArrayList<Row<K>>(found.size());
        found.forEach((who, goals) -> rows.add(filling.row(who, goals)));
        return new Matrix<>(rows);
    }

    /** Sorts the goals of one row after the other into cells, one for each objective. */
    private static final class Filling {
        private final ObjectiveNumbers standing;
        private final Tally[] tallies;
        private final List<List<GoalId>> some = new ArrayList<>();
        private final BitSet filled = new BitSet();

        Filling(ObjectiveNumbers standing) {
            this.standing = standing;
            tallies = new Tally[standing.size()];
            standing.objectives().forEach(each -> some.add(List.of()));
        }

        <K> Row<K> row(K who, List<GoalFact> goals) {
            int unaligned = 0;
            for (var goal : goals) {
                if (!add(goal) && !goal.personal()) {
                    unaligned++;
                }
            }
            Map<ObjectiveId, Cell> cells = LinkedHashMap.newLinkedHashMap(filled.cardinality());
            filled.stream()
                    .forEach(
                            number ->
                                    cells.put(
                                            standing.objectives().get(number).id(),
                                            new Cell(tallies[number].mix(), some.get(number))));
            filled.clear();
            return new Row<>(who, cells, unaligned);
        }

        /** Whether it supports any. */
        private boolean add(GoalFact goal) {
            boolean serves = false;
            for (var support : goal.supports()) {
                int number = standing.number(support.objective());
                if (number >= 0) {
                    serves = true;
                    if (!filled.get(number)) {
                        filled.set(number);
                        tallies[number] = new Tally();
                        some.set(number, new ArrayList<>(1));
                    }
                    tallies[number].add(goal.health());
                    if (some.get(number).size() < NAMED) {
                        some.get(number).add(goal.id());
                    }
                }
            }
            return serves;
        }
    }
}
