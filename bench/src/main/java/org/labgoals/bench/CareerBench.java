package org.labgoals.bench;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.labgoals.career.application.CareerPages;
import org.labgoals.competency.application.CompetencyQueries;
import org.labgoals.shared.application.ActingAs;
import org.labgoals.shared.application.Channel;
import org.labgoals.shared.application.Today;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.Role;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The career page of somebody with ten years of history, and the competency matrix of a large
 * laboratory: statements, milliseconds, and the ratio to one hand-written statement that fetches
 * the same rows and reads nothing in them.
 */
@Component
class CareerBench {

    private static final String CAREER_ROWS =
            """
            select career from goal where owner = 'p0' and not owner_only
               and status in ('ACTIVE', 'REVIEWED', 'ACHIEVED')
            union all select document from career_record where id = 'p0:career'
            union all select document from competency_record where id = 'p0:competency'
            union all select document from test_system
            union all select document from assessment_rules
            union all select document from career_framework
            """;
    private static final String MATRIX_ROWS =
            """
            select id, person, test_system, runs, clearances, first_patient_on,
                   first_patient_here_on, assessed_on, failing, elements_on
            from competency_standing
            union all select id, null, null, document, null, null, null, null, null, null
            from test_system
            """;

    private final CareerPages careers;
    private final CompetencyQueries competency;
    private final Today today;
    private final Laboratory laboratory;
    private final JdbcTemplate sql;

    CareerBench(
            CareerPages careers,
            CompetencyQueries competency,
            Today today,
            Laboratory laboratory,
            JdbcTemplate sql) {
        this.careers = careers;
        this.competency = competency;
        this.today = today;
        this.laboratory = laboratory;
        this.sql = sql;
    }

    void run() {
        // before anybody asks for the day: the roster is read once, and nothing tells it of rows
        laboratory.fill(LocalDate.now(ZoneId.systemDefault()));
        var day = today.date();
        var director =
                new Viewer(
                        "director",
                        new PersonId("director"),
                        Set.of(Role.DIRECTOR),
                        Channel.SCREEN);
        ActingAs.run(
                director,
                () -> {
                    career();
                    matrix(day);
                });
    }

    private void career() {
        Runnable one = () -> careers.career(Laboratory.ONE_YEAR, null, null);
        Runnable ten = () -> careers.career(Laboratory.TEN_YEARS, null, null);
        int few = Statements.of(one);
        int many = Statements.of(ten);
        var page = careers.career(Laboratory.TEN_YEARS, null, null);
        say(
                "Career page, ten years: 300 goals with %d events, %d facts",
                laboratory.goalEvents(), page.facts().all().size());
        say("  statements: %d (after one year of 30 goals: %d)", many, few);
        say("  " + SideBySide.measured(ten, () -> fetched(CAREER_ROWS)).told());
    }

    private void matrix(LocalDate day) {
        Runnable page = () -> competency.matrix(null, null, day);
        int statements = Statements.of(page);
        var matrix = competency.matrix(null, null, day);
        say(
                "Competency matrix: %d people, %d test systems",
                matrix.rows().size(), matrix.systems().size());
        say("  statements: %d", statements);
        say("  " + SideBySide.measured(page, () -> fetched(MATRIX_ROWS)).told());
    }

    private List<Object[]> fetched(String statement) {
        return sql.query(
                statement,
                (row, number) -> {
                    var cells = new Object[row.getMetaData().getColumnCount()];
                    for (int cell = 0; cell < cells.length; cell++) {
                        cells[cell] = row.getObject(cell + 1);
                    }
                    return cells;
                });
    }

    private static void say(String line, Object... values) {
        System.out.println(values.length == 0 ? line : line.formatted(values));
    }
}
