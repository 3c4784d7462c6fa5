package org.labgoals.bench;

import java.sql.Date;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.LongStream;
import org.labgoals.alignment.application.AlignmentFilter;
import org.labgoals.alignment.application.AlignmentPage;
import org.labgoals.alignment.application.AlignmentQueries;
import org.labgoals.platform.projection.ToldOfRows;
import org.labgoals.shared.application.ActingAs;
import org.labgoals.shared.application.Channel;
import org.labgoals.shared.application.Today;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.Role;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The director’s alignment page of a large laboratory: coverage of the whole and of every team,
 * map, matrix and gaps. Beside it the best single SQL aggregate over the same tables, which counts
 * goals by objective and health and knows no team.
 */
@Component
class AlignmentBench {

    private static final int WARM_UP = 20;
    private static final int ROUNDS = 200;
    private static final int SOME = 30;
    private static final List<String> CHANGED = List.of("g7");

    private static final String AGGREGATE =
            """
            select o.id, o.weight, s.health, count(s.goal)
            from objective o
            left join (
                select split_part(support, ':', 2) as objective, health, goal
                from goal_stretch
                cross join lateral unnest(string_to_array(supports, ' ')) as support
                where ends >= ? and starts <= ? and shown and status in ('ACTIVE', 'REVIEWED')
            ) s on s.objective = o.id
            where o.status = 'SET'
            group by o.id, o.weight, s.health
            """;

    private final AlignmentQueries queries;
    private final LargeLaboratory laboratory;
    private final Today today;
    private final ToldOfRows held;
    private final JdbcTemplate sql;

    AlignmentBench(
            AlignmentQueries queries,
            LargeLaboratory laboratory,
            Today today,
            @Qualifier("stretchesInMemory") ToldOfRows held,
            JdbcTemplate sql) {
        this.queries = queries;
        this.laboratory = laboratory;
        this.today = today;
        this.held = held;
        this.sql = sql;
    }

    void run() {
        laboratory.fill(LocalDate.now(ZoneId.of("UTC")));
        var director =
                new Viewer(
                        "director",
                        new PersonId("director"),
                        Set.of(Role.DIRECTOR),
                        Channel.SCREEN);
        ActingAs.run(director, this::measure);
    }

    private void measure() {
        var day = today.date();
        long first = nanos(() -> whole(AlignmentFilter.NONE));
        say(
                "Alignment: %,d people, %,d teams, %,d goals, %d objectives",
                LargeLaboratory.PEOPLE,
                LargeLaboratory.TEAMS,
                queries.page(AlignmentFilter.NONE).picture().goals().size(),
                queries.page(AlignmentFilter.NONE).objectives().size());
        int statements = Statements.of(() -> whole(AlignmentFilter.NONE));
        var pages = new long[ROUNDS];
        var aggregates = new long[ROUNDS];
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            long page = nanos(() -> whole(AlignmentFilter.NONE));
            long aggregate = nanos(() -> aggregate(day));
            if (round >= 0) {
                pages[round] = page;
                aggregates[round] = aggregate;
            }
        }
        told("page of today", pages);
        say(
                "    statements: %d; the very first, with everything read: %.0f ms",
                statements, first / 1e6);
        told("best single SQL aggregate", aggregates);
        say(
                "  ratio of the medians: %.2f (aim 1.5 or less)",
                part(pages, 50) / part(aggregates, 50));
        inTurns("page right after a goal changed", round -> day, () -> held.changed(CHANGED));
        inTurns("first look at an earlier day", round -> day.minusDays(100L + round), () -> {});
        inTurns("the same earlier day again", round -> day.minusDays(100), () -> {});
        int course = Statements.of(() -> queries.course(AlignmentFilter.NONE, 12));
        say(
                "  twelve months’ course: %d statements, %.0f ms",
                course, nanos(() -> queries.course(AlignmentFilter.NONE, 12)) / 1e6);
    }

    /** Pages of days in turns with the aggregate; the first is not counted. */
    private void inTurns(String what, IntFunction<LocalDate> days, Runnable before) {
        var pages = new long[SOME];
        var aggregates = new long[SOME];
        int statements = 0;
        for (int round = -1; round < SOME; round++) {
            var day = days.apply(round);
            var filter = AlignmentFilter.NONE.onDay(day);
            before.run();
            var page = new long[1];
            statements = Statements.of(() -> page[0] = nanos(() -> whole(filter)));
            long aggregate = nanos(() -> aggregate(day));
            if (round >= 0) {
                pages[round] = page[0];
                aggregates[round] = aggregate;
            }
        }
        told(what, pages);
        say(
                "    statements: %d; ratio of the medians: %.2f",
                statements, part(pages, 50) / part(aggregates, 50));
    }

    /** All that the three ways of looking need; more than any one of them shows. */
    private void whole(AlignmentFilter filter) {
        AlignmentPage page = queries.page(filter);
        page.coverage();
        page.teamCoverage();
        page.map(null);
        page.byTeam();
        page.gaps();
    }

    private List<Object[]> aggregate(LocalDate day) {
        return sql.query(
                AGGREGATE,
                (row, number) ->
                        new Object[] {
                            row.getString(1), row.getBigDecimal(2), row.getString(3), row.getLong(4)
                        },
                Date.valueOf(day),
                Date.valueOf(day));
    }

    private static void told(String what, long[] nanos) {
        say(
                "  %s: p50 %.1f ms, p99 %.1f ms (of %d, in turns)",
                what, part(nanos, 50), part(nanos, 99), nanos.length);
    }

    private static double part(long[] nanos, int of100) {
        var sorted = LongStream.of(nanos).sorted().toArray();
        return sorted[Math.min(sorted.length - 1, sorted.length * of100 / 100)] / 1e6;
    }

    private static long nanos(Runnable work) {
        long before = System.nanoTime();
        work.run();
        return System.nanoTime() - before;
    }

    private static void say(String line, Object... values) {
        System.out.println(line.formatted(values));
    }
}
