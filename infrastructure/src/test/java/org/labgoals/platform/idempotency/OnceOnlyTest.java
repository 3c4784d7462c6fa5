package org.labgoals.platform.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.example.parcel.ParcelId;
import org.example.parcel.Parcels;
import org.example.parcel.WithParcels;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.labgoals.shared.application.Dispatch;
import org.labgoals.shared.application.KeyReused;
import org.labgoals.shared.application.RequestKey;
import org.labgoals.shared.application.RequestLedger;
import org.labgoals.shared.application.StoredAnswer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

@WithParcels
class OnceOnlyTest {

    @Autowired ApplicationContext context;
    @Autowired RequestLedger ledger;
    @Autowired JdbcRequestLedger table;
    @Autowired JdbcTemplate jdbc;

    private Parcels parcels;
    private ParcelId parcel;

    @BeforeEach
    void aParcel() {
        parcels = new Parcels(context);
        parcel = parcels.sent("p-1", "for Ann");
    }

    @Test
    void aRequestIsDoneOnceAndAnsweredTheSameWhenItIsRepeated() {
        RequestKey key = key("move");

        var first = parcels.moved(parcel, 1, key);
        parcels.moved(parcel, 5);
        var second = parcels.moved(parcel, 1, key);

        assertThat(first.repeated()).isFalse();
        assertThat(second.repeated()).isTrue();
        assertThat(second.stored())
                .isEqualTo(first.stored())
                .isEqualTo(new StoredAnswer(200, parcel.value(), 1));
        assertThat(parcels.events(parcel)).hasSize(3);
        assertThat(ledger.find(key)).contains(first.stored());
    }

    @Test
    void twinsAtTheSameMomentDoItOnceAndGetTheSameAnswer() throws Exception {
        try (var executor = Executors.newFixedThreadPool(8)) {
            for (int round = 0; round < 20; round++) {
                RequestKey key = key("move");
                Callable<Dispatch.Answer> twin = () -> parcels.moved(parcel, 1, key);

                List<Dispatch.Answer> answers = new ArrayList<>();
                for (Future<Dispatch.Answer> done :
                        executor.invokeAll(Collections.nCopies(8, twin))) {
                    answers.add(done.get());
                }

                assertThat(answers)
                        .extracting(Dispatch.Answer::stored)
                        .containsOnly(new StoredAnswer(200, parcel.value(), round + 1));
                assertThat(answers).filteredOn(answer -> !answer.repeated()).hasSize(1);
            }
        }
        assertThat(parcels.events(parcel)).hasSize(21);
    }

    @Test
    void aRepeatThatTheRecordWouldNowRefuseIsAnsweredAsBefore() {
        RequestKey key = key("lose");

        var first = parcels.lost(parcel, key);

        assertThat(parcels.lost(parcel, key).stored()).isEqualTo(first.stored());
        assertThatThrownBy(() -> parcels.lost(parcel, key("lose")))
                .hasMessage("A lost parcel stays lost");
    }

    @Test
    void aRefusalIsNotKept() {
        parcels.lost(parcel, key("lose"));
        RequestKey key = key("move");

        assertThatThrownBy(() -> parcels.moved(parcel, 1, key))
                .hasMessage("A lost parcel stays lost");

        assertThat(ledger.find(key)).isEmpty();
    }

    @Test
    void anotherRequestUnderTheSameKeyIsRefusedButNotForAnotherAccount() {
        RequestKey key = key("move");
        parcels.moved(parcel, 1, key);

        RequestKey other = new RequestKey(key.account(), key.key(), "another digest");
        assertThatThrownBy(() -> parcels.moved(parcel, 2, other)).isInstanceOf(KeyReused.class);
        assertThatThrownBy(() -> ledger.find(other)).isInstanceOf(KeyReused.class);

        RequestKey somebodyElse = new RequestKey("another account", key.key(), "another digest");
        assertThat(parcels.moved(parcel, 2, somebodyElse).repeated()).isFalse();
        assertThat(parcels.events(parcel)).hasSize(3);
    }

    @Test
    void aRequestIsForgottenAfterSevenDaysAndNotBefore() {
        RequestKey old = key("move");
        RequestKey recent = key("move");
        parcels.moved(parcel, 1, old);
        parcels.moved(parcel, 1, recent);
        age(old, "7 days 1 minute");
        age(recent, "6 days 23 hours");

        table.sweep();

        assertThat(ledger.find(old)).isEmpty();
        assertThat(ledger.find(recent)).isPresent();
    }

    @Test
    void theIdOfWhatARequestCreatesFollowsFromAccountAndKey() {
        RequestKey key = new RequestKey("ann", "1", "x");

        assertThat(key.creationId("goal"))
                .isEqualTo(new RequestKey("ann", "1", "y").creationId("goal"))
                .isNotEqualTo(key.creationId("person"))
                .isNotEqualTo(new RequestKey("ann1", "", "x").creationId("goal"));
    }

    private void age(RequestKey key, String age) {
        jdbc.update(
                "update idempotency set answered_at = now() - ?::interval where key = ?",
                age,
                key.key());
    }

    private static RequestKey key(String action) {
        return new RequestKey(
                "ann", UUID.randomUUID().toString(), RequestKey.digest("POST", action, "{}"));
    }
}
