package org.labgoals.platform.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.example.parcel.ParcelId;
import org.example.parcel.ParcelProjection;
import org.example.parcel.Parcels;
import org.example.parcel.Until;
import org.example.parcel.WithParcels;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.labgoals.platform.eventstore.SettledEvents;
import org.labgoals.shared.application.EngineRoom;
import org.labgoals.shared.application.ProjectionSignals;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@WithParcels
class ProjectionsTest {

    @Autowired ApplicationContext context;
    @Autowired JdbcTemplate jdbc;
    @Autowired Projections projections;
    @Autowired ProjectionSignals signals;
    @Autowired EngineRoom engine;
    @Autowired ParcelProjection projection;

    private Parcels parcels;

    @BeforeEach
    void parcels() {
        parcels = new Parcels(context);
    }

    @Test
    void aRowFollowsItsEventsAndWhoWaitsIsWokenByTheCommit() {
        ParcelId parcel = parcels.sent("p-1", "for Ann");
        long version = parcels.moved(parcel, 3);

        assertThat(isThere(parcel, version)).isTrue();
        assertThat(parcels.row(parcel))
                .containsEntry("note", "for Ann")
                .containsEntry("place", 3)
                .containsEntry("version", 1L);
    }

    @Test
    void replayingTwiceOnAStoreThatIsNotEmptyGivesTheSameRows() {
        ParcelId parcel = null;
        for (int i = 0; i < 20; i++) {
            parcel = parcels.sent("p-1", "note " + i);
            parcels.moved(parcel, i);
        }
        assertThat(isThere(parcel, 1)).isTrue();
        List<Map<String, Object>> live = rows();

        for (int replay = 0; replay < 2; replay++) {
            jdbc.update("update parcel set place = -1");
            projections.replay("parcel");
            Until.holds("the replay is done", () -> rows().equals(live));
        }
        ParcelId next = parcels.sent("p-1", "after the replays");
        assertThat(isThere(next, 0)).isTrue();
        Until.holds(
                "the token has left the replay behind",
                () ->
                        !jdbc.queryForObject(
                                        "select token_type from token_entry where processor_name ="
                                                + " 'parcel'",
                                        String.class)
                                .contains("Replay"));
    }

    @Test
    void anErrorBetweenRowAndTokenTakesBothBackAndIsRetried() {
        ParcelId before = parcels.sent("p-1", "before");
        assertThat(isThere(before, 0)).isTrue();

        projection.failures.set(1);
        ParcelId parcel = parcels.sent("p-1", "for Ann");
        long version = parcels.moved(parcel, 3);

        Until.holds("the batch was tried again", () -> parcels.rowVersion(parcel) == version);
        assertThat(projection.failures).hasValue(0);
        assertThat(parcels.row(parcel)).containsEntry("place", 3);
    }

    /** A row that breaks a constraint fails at the flush, in the middle of a batch. */
    @Test
    void anEventThatCannotBeFoldedWaitsWithThoseAfterItAndTheRestGoesOn() {
        jdbc.execute("alter table parcel add constraint near check (place < 1000)");
        projections.stop();
        ParcelId before = parcels.sent("p-1", "before");
        ParcelId far = parcels.sent("p-1", "far");
        parcels.moved(far, 1);
        parcels.moved(far, 5000);
        parcels.moved(far, -1);
        parcels.moved(far, -1);
        ParcelId after = parcels.sent("p-1", "after");
        try {
            projections.start();

            assertThat(isThere(before, 0)).isTrue();
            assertThat(isThere(after, 0)).isTrue();
            assertThat(parcels.row(far)).containsEntry("place", 1);
            parcels.moved(far, 1);
            Until.holds("the next waits too", () -> waiting(far) == 4);
            assertThat(parkedOf(far).event()).isEqualTo("ParcelMoved");
            assertThat(parkedOf(far).reason())
                    .contains("SQL 23514 parcel near")
                    .doesNotContain("5001");
            assertThat(parcels.row(far)).containsEntry("place", 1);

            assertThat(engine.tryAgain("parcel", far.value())).isPresent();
            assertThat(parkedOf(far).events()).isEqualTo(4);
            assertThat(engine.leaveOut("parcel", far.value())).isPresent();
            assertThat(parkedOf(far).events()).isEqualTo(4);
            assertThat(engine.tryAgain("parcel", "nothing")).isEmpty();

            jdbc.execute("alter table parcel drop constraint near");
            assertThat(engine.tryAgain("parcel", far.value())).isEmpty();
            assertThat(parcels.row(far)).containsEntry("place", 5000);
            assertThat(engine.parked()).isEmpty();
            long last = parcels.moved(far, 1);
            assertThat(isThere(far, last)).isTrue();
        } finally {
            jdbc.execute("alter table parcel drop constraint if exists near");
        }
    }

    @Test
    void anEventThatIsLeftOutIsMissingInTheRowsAndNowhereElse() {
        jdbc.execute("alter table parcel add constraint here check (place <> 13)");
        try {
            ParcelId parcel = parcels.sent("p-1", "unlucky");
            parcels.moved(parcel, 13);
            Until.holds("it waits", () -> waiting(parcel) == 1);
            parcels.moved(parcel, 1);
            Until.holds("the next waits too", () -> waiting(parcel) == 2);

            assertThat(engine.leaveOut("parcel", parcel.value())).isEmpty();

            assertThat(parcels.row(parcel)).containsEntry("place", 14);
            assertThat(engine.parked()).isEmpty();
            assertThat(parcels.events(parcel)).hasSize(3);
        } finally {
            jdbc.execute("alter table parcel drop constraint if exists here");
        }
    }

    /** A wrong row stands for a mistake that was mended: what is served stays until the end. */
    @Test
    void aRebuildThatIsKilledGoesOnAndKnowsWhatHappenedMeanwhile() {
        var inTurn = context.getBean(RebuildsInTurn.class);
        inTurn.stop();
        try {
            ParcelId first = parcels.sent("p-1", "first");
            for (int i = 1; i <= 30; i++) {
                parcels.moved(i % 3 == 0 ? first : parcels.sent("p-1", "note " + i), 1);
            }
            ParcelId last = parcels.sent("p-1", "last");
            assertThat(isThere(last, 0)).isTrue();
            List<Map<String, Object>> live = rows();
            var tables = tablesAndAllThatBelongsToThem();
            jdbc.update("update parcel set place = -1 where id = ?", first.value());

            assertThat(engine.rebuild(List.of("parcel"))).isTrue();
            assertThat(engine.rebuild(List.of())).as("a second one").isFalse();
            var killed = rebuilding();
            for (int step = 0; step < 3; step++) {
                assertThat(killed.next()).isEqualTo(Rebuilding.Step.ON);
            }
            var halfway = engine.rebuild().orElseThrow();
            assertThat(halfway.readTo()).isPositive().isLessThan(halfway.last());
            assertThat(parcels.row(first)).containsEntry("place", -1);

            ParcelId meanwhile = parcels.sent("p-1", "meanwhile");
            parcels.moved(meanwhile, 7);
            assertThat(isThere(meanwhile, 1)).isTrue();
            var other = rebuilding();
            Until.holds("it is done", () -> other.next() == Rebuilding.Step.IDLE);

            assertThat(engine.rebuild().orElseThrow().trouble()).isNull();
            assertThat(parcels.row(meanwhile)).containsEntry("place", 7);
            assertThat(rows().stream().filter(row -> !row.get("id").equals(meanwhile.value())))
                    .containsExactlyElementsOf(live);
            assertThat(tablesAndAllThatBelongsToThem()).isEqualTo(tables);
            assertThat(
                            jdbc.queryForObject(
                                    "select count(*) from pg_namespace where nspname ="
                                            + " 'rebuilding'",
                                    Long.class))
                    .isZero();
            assertThat(isThere(meanwhile, parcels.moved(meanwhile, 1))).isTrue();
            assertThat(parcels.row(meanwhile)).containsEntry("place", 8);
        } finally {
            inTurn.start();
        }
    }

    @Test
    void aRebuildParksWhatItCannotFoldAndReleasesWhatItCan() {
        jdbc.execute("alter table parcel add constraint there check (place <> 17)");
        try {
            ParcelId parcel = parcels.sent("p-1", "unlucky");
            parcels.moved(parcel, 17);
            Until.holds("it waits", () -> waiting(parcel) == 1);

            rebuilt();
            assertThat(waiting(parcel)).isEqualTo(1);
            assertThat(parcels.row(parcel)).containsEntry("place", 0);

            jdbc.execute("alter table parcel drop constraint there");
            rebuilt();
            assertThat(waiting(parcel)).isZero();
            assertThat(parcels.row(parcel)).containsEntry("place", 17);
        } finally {
            jdbc.execute("alter table parcel drop constraint if exists there");
        }
    }

    private void rebuilt() {
        assertThat(engine.rebuild(List.of())).isTrue();
        Until.holds("it is done", () -> engine.rebuild().orElseThrow().endedAt() != null);
        assertThat(engine.rebuild().orElseThrow().trouble()).isNull();
    }

    /** One whose steps are small. */
    private Rebuilding rebuilding() {
        var database = context.getBean(JdbcClient.class);
        return new Rebuilding(
                context.getBean(SettledEvents.class),
                context.getBean(RebuildLedger.class),
                new RowsBeside(database),
                context.getBean(ParkedEvents.class),
                new Tokens(database),
                beginning ->
                        context.getBean(ProjectionConfiguration.Folding.class)
                                .of()
                                .apply(changes -> {}, beginning),
                context.getBean(PlatformTransactionManager.class),
                () -> {},
                10);
    }

    private List<Map<String, Object>> tablesAndAllThatBelongsToThem() {
        return jdbc.queryForList(
                "select indexdef from pg_indexes where schemaname = 'public' union all"
                        + " select conrelid::regclass || conname || pg_get_constraintdef(oid)"
                        + " from pg_constraint where connamespace = 'public'::regnamespace"
                        + " order by 1");
    }

    private EngineRoom.Parked parkedOf(ParcelId parcel) {
        return engine.parked().stream()
                .filter(each -> each.record().equals(parcel.value()))
                .findFirst()
                .orElseThrow();
    }

    private int waiting(ParcelId parcel) {
        return engine.parked().stream()
                .filter(each -> each.record().equals(parcel.value()))
                .mapToInt(EngineRoom.Parked::events)
                .sum();
    }

    private boolean isThere(ParcelId parcel, long version) {
        return signals.awaitVersion(
                "parcel",
                parcel.value(),
                version,
                () -> OptionalLong.of(parcels.rowVersion(parcel)),
                Duration.ofSeconds(10));
    }

    private List<Map<String, Object>> rows() {
        return jdbc.queryForList("select * from parcel order by id");
    }
}
