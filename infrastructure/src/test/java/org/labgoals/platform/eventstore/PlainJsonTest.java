package org.labgoals.platform.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

class PlainJsonTest {

    private final JsonMapper json = PlainJson.configure(JsonMapper.builder()).build();

    record BoxId(String value) {
        @Override
        public String toString() {
            return value;
        }
    }

    enum Side {
        LEFT_HAND,
        RIGHT_HAND
    }

    record Only(LocalDate on) {}

    record Box(
            BoxId id,
            BigDecimal weight,
            Side side,
            LocalDate on,
            Instant at,
            @Nullable String absent,
            List<BoxId> inside,
            Map<Side, Integer> counts) {

        public boolean isHeavy() {
            return true;
        }

        public String getName() {
            return "computed";
        }
    }

    private final Box box =
            new Box(
                    new BoxId("b-1"),
                    new BigDecimal("1E+3"),
                    Side.LEFT_HAND,
                    LocalDate.of(2026, 11, 2),
                    Instant.parse("2026-11-02T10:00:00Z"),
                    null,
                    List.of(new BoxId("b-2")),
                    Map.of(Side.RIGHT_HAND, 2));

    @Test
    void aRecordIsWrittenAsItsComponentsInOrderAndReadBack() {
        String written = json.writeValueAsString(box);

        assertThat(written)
                .isEqualTo(
                        "{\"id\":\"b-1\",\"weight\":1000,\"side\":\"left-hand\","
                                + "\"on\":\"2026-11-02\",\"at\":\"2026-11-02T10:00:00Z\","
                                + "\"inside\":[\"b-2\"],\"counts\":{\"right-hand\":2}}");
        Box read = json.readValue(written, Box.class);
        assertThat(read.weight()).isEqualByComparingTo(box.weight());
        assertThat(read).usingRecursiveComparison().ignoringFields("weight").isEqualTo(box);
    }

    @Test
    void aNumberKeepsItsDigits() {
        assertThat(json.readValue("{\"weight\":12.50}", Box.class).weight())
                .isEqualTo(new BigDecimal("12.50"));
    }

    @Test
    void aRecordWithOneComponentOfAnotherNameStaysAnObject() {
        assertThat(json.writeValueAsString(new Only(LocalDate.of(2026, 1, 2))))
                .isEqualTo("{\"on\":\"2026-01-02\"}");
    }

    @Test
    void anUnknownPropertyIsRefused() {
        assertThatThrownBy(() -> json.readValue("{\"on\":\"2026-01-02\",\"of\":1}", Only.class))
                .isInstanceOf(JacksonException.class);
    }

    @Test
    void anEventWithoutARevisionIsNoEvent() {
        assertThatThrownBy(
                        () ->
                                new EventTypes(
                                        List.of(new EventSourced(Object.class, Unrevised.class))))
                .hasMessageContaining("has no @Revision");
    }

    sealed interface Unrevised {
        record Happened(String what) implements Unrevised {}
    }

    @Test
    void tokensAreNoEvents() {
        assertThat(new EventTypes(List.of()).nameOf(GapAwareTrackingToken.class))
                .isEqualTo(GapAwareTrackingToken.class.getName());
    }
}
