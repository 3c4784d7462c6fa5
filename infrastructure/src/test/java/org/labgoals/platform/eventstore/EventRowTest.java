package org.labgoals.platform.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.example.parcel.ParcelCommand;
import org.example.parcel.ParcelCommand.MoveParcel;
import org.example.parcel.ParcelCommand.SendParcel;
import org.example.parcel.ParcelId;
import org.example.parcel.WithParcels;
import org.junit.jupiter.api.Test;
import org.labgoals.shared.application.Channel;
import org.labgoals.shared.application.Dispatch;
import org.labgoals.shared.application.Metadata;
import org.labgoals.shared.domain.PersonalText;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

@WithParcels
class EventRowTest {

    private static final Metadata BY = Metadata.of("p-1", "technologist", Channel.SCREEN);

    @Autowired Dispatch dispatch;
    @Autowired JdbcTemplate jdbc;

    private final ParcelId parcel = ParcelId.fresh();

    @Test
    void oneHandlerServesTheWholeVocabularyAndAnswersWithTheVersion() {
        assertThat(send(new SendParcel(parcel, "p-1", PersonalText.of("for Ann")))).isZero();
        assertThat(send(new MoveParcel(parcel, 3))).isEqualTo(1);
        assertThat(send(new MoveParcel(parcel, 4))).isEqualTo(2);

        assertThat(
                        jdbc.queryForList(
                                "select payload::json->>'place' from domain_event where"
                                        + " aggregate_id = ? order by sequence_number",
                                String.class,
                                parcel.value()))
                .containsExactly(null, "3", "7");
    }

    @Test
    void payloadAndMetadataAreReadableJsonUnderANameWithoutPackage() {
        send(new SendParcel(parcel, "p-1", PersonalText.of("for Ann")));
        send(new MoveParcel(parcel, 3));

        var row = rows().getLast();

        assertThat(row.get("payload"))
                .isEqualTo("{\"parcel\":\"" + parcel.value() + "\",\"steps\":3,\"place\":3}");
        assertThat(row.get("payload_type")).isEqualTo("parcel.ParcelMoved");
        assertThat(row.get("payload_revision")).isEqualTo("1");
        assertThat(row.get("aggregate_type")).isEqualTo("Parcel");
        assertThat((String) row.get("timestamp")).endsWith("Z");
        assertThat((String) row.get("metadata"))
                .contains(
                        "\"actor\":\"p-1\"", "\"role\":\"technologist\"", "\"channel\":\"screen\"")
                .contains("\"correlation\":", "\"causation\":")
                .doesNotContain("request.");
    }

    @Test
    void everyHashIsThatOfItsRowAndItsPredecessor() {
        send(new SendParcel(parcel, "p-1", PersonalText.of("Grüße 🧪 \u0001")));
        send(new MoveParcel(parcel, 1));
        send(new MoveParcel(parcel, 2));

        byte[] previous = EventHash.NONE;
        for (var row : rows()) {
            assertThat((byte[]) row.get("previous_hash")).isEqualTo(previous);
            assertThat((byte[]) row.get("hash")).isEqualTo(hash(row));
            previous = (byte[]) row.get("hash");
        }
    }

    @Test
    void aChangeInAnyColumnBreaksTheHash() {
        send(new SendParcel(parcel, "p-1", PersonalText.of("for Ann")));
        send(new MoveParcel(parcel, 1));
        byte[] before = (byte[]) rows().getLast().get("hash");
        var changes =
                List.of(
                        "payload = replace(payload, '1', '2')",
                        "payload_type = payload_type || 'x'",
                        "payload_revision = '2'",
                        "aggregate_type = 'Letter'",
                        "sequence_number = 7",
                        "event_id = event_id || '0'",
                        "\"timestamp\" = replace(\"timestamp\", '20', '19')",
                        "metadata = replace(metadata, 'p-1', 'p-2')",
                        "previous_hash = sha256(previous_hash)",
                        // a byte that moves from one field to the next is seen too
                        "payload_type = payload_type || payload_revision, payload_revision = ''");
        for (String change : changes) {
            try (var vandal = new Vandal(jdbc)) {
                vandal.update(change, parcel.value());
                assertThat(hash(vandal.row(parcel.value()))).as(change).isNotEqualTo(before);
            }
        }
    }

    @Test
    void theQueryOfTheDocumentationNamesTheEventThatDoesNotFit() throws IOException {
        send(new SendParcel(parcel, "p-1", PersonalText.of("for Ann")));
        send(new MoveParcel(parcel, 1));
        send(new MoveParcel(parcel, 1));
        String page = Files.readString(Path.of("../docs/event-model.md"));
        String query = page.substring(page.indexOf("select global_index from domain_event e"));
        query = query.substring(0, query.indexOf(';'));

        assertThat(jdbc.queryForList(query, Long.class)).isEmpty();
        try (var vandal = new Vandal(jdbc)) {
            vandal.update("payload = replace(payload, '1', '2')", parcel.value());
            assertThat(vandal.ask(query)).containsExactly((Long) rows().get(1).get("global_index"));
        }
    }

    @Test
    void theDatabaseRefusesToChangeOrRemoveAnEvent() {
        send(new SendParcel(parcel, "p-1", PersonalText.of("for Ann")));

        for (String sql :
                List.of(
                        "update domain_event set payload = '{}'",
                        "delete from domain_event",
                        "truncate domain_event")) {
            assertThatThrownBy(() -> jdbc.execute(sql))
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("events are never changed or removed");
        }
    }

    @Test
    void aRefusedAppendLeavesTheCachedRecordAsItWas() {
        // without a sender the event has no subject, and its personal text cannot be sealed
        assertThatThrownBy(() -> send(new SendParcel(parcel, null, PersonalText.of("for Ann"))))
                .hasStackTraceContaining("whom it is about");
        assertThat(rows()).isEmpty();

        assertThat(send(new SendParcel(parcel, "p-1", PersonalText.of("for Ann")))).isZero();
        assertThat(send(new MoveParcel(parcel, 2))).isEqualTo(1);
        assertThat((String) rows().getLast().get("payload")).contains("\"place\":2");
    }

    private long send(ParcelCommand command) {
        return dispatch.send(ParcelCommand.class, command, parcel.value(), BY, null, 200)
                .stored()
                .version();
    }

    private List<Map<String, Object>> rows() {
        return jdbc.queryForList(
                "select * from domain_event where aggregate_id = ? order by sequence_number",
                parcel.value());
    }

    static byte[] hash(Map<String, Object> row) {
        return EventHash.of(
                (byte[]) row.get("previous_hash"),
                (String) row.get("payload"),
                (String) row.get("payload_type"),
                (String) row.get("payload_revision"),
                (String) row.get("aggregate_type"),
                (String) row.get("aggregate_id"),
                (Long) row.get("sequence_number"),
                (String) row.get("event_id"),
                (String) row.get("timestamp"),
                (String) row.get("metadata"));
    }
}
