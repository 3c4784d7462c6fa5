package org.labgoals.competency.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.labgoals.competency.application.CompetencyMatrix;
import org.labgoals.competency.application.CompetencyMatrix.Row;
import org.labgoals.competency.domain.CompetencyStatus;
import org.labgoals.competency.domain.Complexity;
import org.labgoals.competency.domain.SystemStanding;
import org.labgoals.competency.domain.TestSystemEvent.TestSystemAdded;
import org.labgoals.competency.domain.TestSystemEvolution;
import org.labgoals.competency.domain.TestSystemId;
import org.labgoals.competency.domain.TestSystemState;
import org.labgoals.people.application.PersonLine;
import org.labgoals.people.domain.LaboratoryId;
import org.labgoals.shared.domain.PersonId;

/** What of the matrix an address asks for. */
class MatrixFilterTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final TestSystemState XN = system("xn");
    private static final TestSystemState AU = system("au");
    private static final CompetencyMatrix MATRIX =
            new CompetencyMatrix(
                    TODAY,
                    List.of(XN, AU),
                    List.of(
                            new Row(
                                    person("ana", "Ana Reyes"),
                                    Map.of(
                                            XN.id(), stands(CompetencyStatus.OVERDUE),
                                            AU.id(), stands(CompetencyStatus.DONE))),
                            new Row(
                                    person("bob", "Bob Adeyemi"),
                                    Map.of(XN.id(), stands(CompetencyStatus.DONE)))),
                    List.of());

    @Test
    void anotherDayIsAskedForByTheAddress() {
        assertThat(asked("on=2026-03-01").on()).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(asked("on=2027-03-01").on()).isEqualTo(LocalDate.of(2027, 3, 1));
    }

    @Test
    void todayAndWhatIsNoDayOrBeyondReasonIsToday() {
        for (var on : List.of("2026-11-22", "soon", "", "1931-01-01", "2999-01-01")) {
            assertThat(asked("on=" + on).on()).as(on).isNull();
        }
    }

    @Test
    void theAddressSaysAllThatIsAskedFor() {
        var filter = asked("team=t1&section=Chemistry&on=2026-03-01&status=not-cleared&name=an");

        assertThat(filter.status()).isEqualTo(CompetencyStatus.NOT_CLEARED);
        assertThat(filter.address())
                .startsWith("competency?")
                .contains("team=t1", "section=Chemistry", "on=2026-03-01", "status=not-cleared");
        assertThat(filter.at(null).address()).doesNotContain("2026-03-01");
        assertThat(asked("").address()).isEqualTo("competency");
    }

    @Test
    void aStatusShowsThosePeopleAndTheSystemsOnWhichTheyStandSo() {
        var overdue = asked("status=overdue").narrowed(MATRIX);

        assertThat(overdue.rows())
                .extracting(row -> row.person().name())
                .containsExactly("Ana Reyes");
        assertThat(overdue.systems()).containsExactly(XN);
    }

    @Test
    void aNameShowsWhoIsCalledSoAndTheirSystemsAlone() {
        var bob = asked("name=ADE").narrowed(MATRIX);

        assertThat(bob.rows())
                .extracting(row -> row.person().name())
                .containsExactly("Bob Adeyemi");
        assertThat(bob.systems()).containsExactly(XN);
        assertThat(asked("name=nobody").narrowed(MATRIX).rows()).isEmpty();
        assertThat(asked("").narrowed(MATRIX)).isSameAs(MATRIX);
    }

    private static MatrixFilter asked(String query) {
        return MatrixFilter.of(QueryParameters.fromString(query), TODAY);
    }

    private static SystemStanding stands(CompetencyStatus status) {
        return new SystemStanding(status, null, null, 0);
    }

    private static PersonLine person(String id, String name) {
        return new PersonLine(new PersonId(id), name, Set.of(), null, null, List.of(), null, true);
    }

    private static TestSystemState system(String id) {
        return TestSystemEvolution.evolve(
                null,
                new TestSystemAdded(
                        new TestSystemId(id),
                        id,
                        new LaboratoryId("main"),
                        "Chemistry",
                        Complexity.MODERATE,
                        "Chemistry",
                        "First",
                        List.of(),
                        TODAY.minusYears(2)));
    }
}
