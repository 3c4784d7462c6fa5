package org.labgoals.alignment.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.labgoals.alignment.infrastructure.AlignmentLaboratory.ANN;
import static org.labgoals.alignment.infrastructure.AlignmentLaboratory.MIA;
import static org.labgoals.alignment.infrastructure.AlignmentLaboratory.OLGA;
import static org.labgoals.alignment.infrastructure.AlignmentLaboratory.as;
import static org.labgoals.alignment.infrastructure.AlignmentLaboratory.refuses;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.labgoals.goal.domain.Direction;
import org.labgoals.indicator.application.Imported;
import org.labgoals.indicator.application.IndicatorCommands;
import org.labgoals.indicator.application.IndicatorQueries;
import org.labgoals.indicator.application.ReadingsCsv.Trouble;
import org.labgoals.indicator.domain.IndicatorCommand.ChangeIndicator;
import org.labgoals.indicator.domain.IndicatorCommand.CorrectReading;
import org.labgoals.indicator.domain.IndicatorId;
import org.labgoals.indicator.domain.IndicatorPlan;
import org.labgoals.indicator.domain.IndicatorRule;
import org.labgoals.indicator.domain.IndicatorState;
import org.labgoals.people.application.PeopleCommands;
import org.labgoals.platform.postgres.FreshDatabase;
import org.labgoals.platform.projection.Projections;
import org.labgoals.shared.application.NotFound;
import org.labgoals.shared.application.RequestKey;
import org.labgoals.shared.application.SomebodyWasFaster;
import org.labgoals.shared.application.Today;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.domain.PersonalText;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest(
        classes = AlignmentLaboratory.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = "labgoals.data=target/test-data-${test.process:1}")
@ContextConfiguration(initializers = FreshDatabase.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IndicatorsOnPostgresTest {

    @Autowired private IndicatorCommands commands;
    @Autowired private IndicatorQueries queries;
    @Autowired private PeopleCommands people;
    @Autowired private Projections projections;
    @Autowired private Today today;
    @Autowired private JdbcClient sql;

    @BeforeAll
    void aSmallLaboratory() {
        AlignmentLaboratory.fill(people, LocalDate.of(2024, 1, 1));
    }

    @Test
    void whoeverLeadsKeepsIndicatorsAndEverybodyReadsThem() {
        refuses(IndicatorRule.ONLY_THOSE_WHO_LEAD, () -> define(ANN, null, plan("Ann’s", null)));
        refuses(IndicatorRule.ONLY_THOSE_WHO_LEAD, () -> define(OLGA, null, plan("Audit", null)));
        refuses(
                IndicatorRule.NO_SUCH_SECTION,
                () -> define(MIA, null, plan("Strange", "Astrology")));
        var id = define(MIA, null, plan("Everybody’s", "Hematology"));

        assertThat(as(ANN, queries::all)).extracting(IndicatorState::id).contains(id);
        assertThatThrownBy(() -> read(ANN, new IndicatorId("none"))).isInstanceOf(NotFound.class);
    }

    @Test
    void ofAFileAllLinesAreTakenOrNoneUnlessTheGoodOnesAreAskedFor() {
        var id = define(MIA, null, plan("Imported", null));
        var csv = "month,value\n" + month(3) + ",41\n2026-13,1\n" + month(2) + ",42\n";

        var none = bring(id, null, csv, false);
        assertThat(none.taken()).isZero();
        assertThat(none.troubles()).extracting(Trouble::number).containsExactly(3);
        assertThat(read(ANN, id).readings()).isEmpty();

        assertThat(bring(id, null, csv, true).taken()).isEqualTo(2);
        assertThat(read(ANN, id).readings()).hasSize(2);
    }

    @Test
    void aFileThatGrewByAMonthBringsThatMonth() {
        var id = define(MIA, null, plan("Grown", null));
        var csv = "month,value\n" + month(3) + ",41\n";
        bring(id, null, csv, false);

        var grown = bring(id, null, csv + month(2) + ",42\n", false);

        assertThat(grown.taken()).isEqualTo(1);
        assertThat(grown.troubles()).isEmpty();
    }

    @Test
    void tenThousandLinesAreJudgedEachForItself() {
        var id = define(MIA, null, plan("Ten thousand", null));
        var csv = new StringBuilder("month,value\n").append(month(1)).append(",1\n");
        for (int i = 0; i < 9_996; i++) {
            csv.append(month(1)).append(",1\n");
        }
        csv.append(month(-1)).append(",1\n1989-12,1\n").append(month(2)).append(",x\n");

        var brought = bring(id, null, csv.toString(), true);

        assertThat(brought.taken()).isEqualTo(1);
        assertThat(brought.troubles())
                .hasSize(9_999)
                .endsWith(
                        new Trouble(9_999, IndicatorRule.READING_IN_THE_FUTURE.sentence()),
                        new Trouble(10_000, IndicatorRule.MONTH_BEYOND_REASON.sentence()),
                        brought.troubles().getLast());
    }

    @Test
    void aRequestRepeatedIsDoneOnceAndAnOlderVersionIsTold() {
        var key = new RequestKey("mia", "i-1", RequestKey.digest("POST", "/indicators", "{}"));
        var id = define(MIA, key, plan("Asked twice", null));
        assertThat(define(MIA, key, plan("Asked twice", null))).isEqualTo(id);
        var file = new RequestKey("mia", "i-2", RequestKey.digest("POST", "/readings", "{}"));
        var csv = "month,value\n" + month(1) + ",41\n";
        bring(id, file, csv, false);
        as(
                MIA,
                () ->
                        commands.send(
                                id,
                                null,
                                now ->
                                        new CorrectReading(
                                                id,
                                                now,
                                                YearMonth.from(today.date()).minusMonths(1),
                                                BigDecimal.TEN,
                                                PersonalText.of("Late results"))));
        bring(id, file, csv, false);
        assertThat(read(MIA, id).version()).isEqualTo(2);

        assertThatThrownBy(
                        () ->
                                as(
                                        MIA,
                                        () ->
                                                commands.sendIfAt(
                                                        1,
                                                        id,
                                                        null,
                                                        now ->
                                                                new ChangeIndicator(
                                                                        id,
                                                                        now,
                                                                        plan("Renamed", null),
                                                                        PersonalText.of("Why")))))
                .isInstanceOf(SomebodyWasFaster.class);
    }

    @Test
    void replayingTwiceGivesTheSameRows() {
        var id = define(MIA, null, plan("Replayed", null));
        bring(id, null, "month,value,note\n" + month(1) + ",41,Tube line down\n", false);
        var before = rows();
        for (int i = 0; i < 2; i++) {
            projections.replay("indicator");
            Awaitility.await()
                    .atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(rows()).isEqualTo(before));
        }
    }

    // --- saying it

    private List<String> rows() {
        return sql.sql("select concat_ws('|', id, version, document) from indicator order by id")
                .query(String.class)
                .list();
    }

    private YearMonth month(int ago) {
        return YearMonth.from(today.date()).minusMonths(ago);
    }

    private static IndicatorPlan plan(String name, @Nullable String section) {
        return new IndicatorPlan(
                PersonalText.of(name),
                "min",
                Direction.REDUCE,
                new BigDecimal("60"),
                null,
                PersonalText.of("Novis 2004"),
                section,
                null);
    }

    private IndicatorId define(Viewer who, @Nullable RequestKey key, IndicatorPlan plan) {
        return new IndicatorId(as(who, () -> commands.define(key, plan)).subject());
    }

    private Imported bring(IndicatorId id, @Nullable RequestKey key, String csv, boolean good) {
        return as(MIA, () -> commands.importCsv(id, key, csv, good));
    }

    private IndicatorState read(Viewer who, IndicatorId id) {
        return as(who, () -> queries.indicator(id));
    }
}
