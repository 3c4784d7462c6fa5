package org.labgoals.audit.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.labgoals.audit.domain.ErasureGround;
import org.labgoals.audit.domain.RetentionEvent;
import org.labgoals.audit.domain.RetentionEvent.LegalHoldPlaced;
import org.labgoals.audit.domain.RetentionEvent.PersonErased;
import org.labgoals.audit.domain.RetentionId;
import org.labgoals.people.application.AccessOfPersonEnded;
import org.labgoals.shared.application.ProjectionSignals;
import org.labgoals.shared.application.RecordedEvent;
import org.labgoals.shared.application.RecordedEvents;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;

class ErasuresHeardTest {

    private static final PersonId ANN = new PersonId("ann");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private final List<RetentionEvent> recorded = new ArrayList<>();
    private final BlockingQueue<Object> published = new LinkedBlockingQueue<>();
    private final Signals signals = new Signals();

    @Test
    void whoWasErasedOnWhateverNodeHasNoSessionsLeftOnThisOne() throws InterruptedException {
        listening();
        recorded.add(new PersonErased(ANN, ErasureGround.ORDERED, DAY));
        signals.tell(RetentionId.of(ANN).value());
        assertThat(published.poll(10, TimeUnit.SECONDS)).isEqualTo(new AccessOfPersonEnded(ANN));
    }

    @Test
    void aLegalHoldAndWhatHappensToOtherRecordsEndNoSessions() throws InterruptedException {
        listening();
        recorded.add(new LegalHoldPlaced(ANN, PersonalText.of("A suit"), DAY));
        signals.tell(RetentionId.of(ANN).value());
        signals.tell("ann");
        assertThat(published.poll(200, TimeUnit.MILLISECONDS)).isNull();
    }

    private void listening() {
        new ErasuresHeard(signals, new Recorded(), published::add).afterPropertiesSet();
    }

    private final class Recorded implements RecordedEvents {

        @Override
        public <E> List<RecordedEvent<E>> of(Class<E> type, String recordId) {
            return recorded.stream()
                    .map(
                            event ->
                                    new RecordedEvent<>(
                                            type.cast(event),
                                            "e1",
                                            recordId,
                                            0,
                                            Instant.EPOCH,
                                            Map.of()))
                    .toList();
        }
    }

    private static final class Signals implements ProjectionSignals {

        private final List<Listener> listeners = new ArrayList<>();

        void tell(String record) {
            listeners.forEach(each -> each.changed(new Changed("audit", record, 0)));
        }

        @Override
        public Subscription subscribe(String feature, Listener listener) {
            assertThat(feature).isEqualTo("audit");
            listeners.add(listener);
            return () -> listeners.remove(listener);
        }

        @Override
        public boolean awaitVersion(
                String feature,
                String subjectId,
                long version,
                Supplier<OptionalLong> rowVersion,
                Duration atMost) {
            throw new UnsupportedOperationException("nobody waits here");
        }
    }
}
