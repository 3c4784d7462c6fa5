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
import org.labgoals.shared.application.ProjectionSignals;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

@WithParcels
class ProjectionsTest {

    @Autowired ApplicationContext context;
    @Autowired JdbcTemplate jdbc;
    @Autowired Projections projections;
    @Autowired ProjectionSignals signals;
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
