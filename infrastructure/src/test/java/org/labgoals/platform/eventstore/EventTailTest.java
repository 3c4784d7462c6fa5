package org.labgoals.platform.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.example.parcel.Parcels;
import org.example.parcel.WithParcels;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@WithParcels
class EventTailTest {

    @Autowired ApplicationContext context;
    @Autowired EventTail tail;

    /** At once or a moment later, but never only when it looks again by itself. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void everyFollowerIsWokenWhetherOrNotTheEventConcernsIt(boolean concerned) throws Exception {
        var parcels = new Parcels(context);
        parcels.sent("p-1", "before");
        try (var stream = tail.concerning(type -> concerned).openStream(tail.createHeadToken())) {
            assertThat(stream.hasNextAvailable(0, TimeUnit.SECONDS)).isFalse();
            var sender = Thread.ofVirtual().start(() -> parcels.sent("p-1", "after"));

            assertThat(stream.hasNextAvailable(60, TimeUnit.SECONDS)).isTrue();

            assertThat(stream.nextAvailable().getPayloadType().getSimpleName())
                    .isEqualTo("ParcelSent");
            sender.join();
        }
    }
}
