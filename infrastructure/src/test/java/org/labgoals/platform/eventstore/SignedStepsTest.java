package org.labgoals.platform.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.example.parcel.ParcelCommand.LoseParcel;
import org.example.parcel.ParcelId;
import org.example.parcel.Parcels;
import org.example.parcel.WithParcels;
import org.junit.jupiter.api.Test;
import org.labgoals.shared.application.Meaning;
import org.labgoals.shared.application.Signing;
import org.labgoals.shared.application.SigningRule;
import org.labgoals.shared.application.StreamHeads;
import org.labgoals.shared.domain.Refused;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@WithParcels
class SignedStepsTest {

    @Autowired ApplicationContext context;
    @Autowired StreamHeads heads;

    @Test
    void aStreamsHeadIsItsLastEventAndAStreamWithoutEventsHasNone() {
        Parcels parcels = new Parcels(context);
        ParcelId sent = parcels.sent("p-1", "for Ann");
        ParcelId moved = parcels.sent("p-1", "for Bob");
        parcels.moved(moved, 1);
        parcels.moved(moved, 2);

        assertThat(heads.of(List.of(sent.value(), moved.value(), "nothing")))
                .isEqualTo(Map.of(sent.value(), 0L, moved.value(), 2L));
        assertThat(heads.of(Set.of())).isEmpty();
    }

    @Test
    void aSignedStepSentPastTheOneWayInIsRefusedBeforeItsRecordHearsOfIt() {
        Signing signing =
                new Signing(
                        List.of(() -> Map.of(LoseParcel.class, Meaning.APPROVED)),
                        List.of(),
                        heads,
                        () -> {
                            throw new AssertionError("nobody is asked");
                        },
                        (account, entered, meaning) -> true);
        var unsigned = new GenericCommandMessage<>(new LoseParcel(ParcelId.fresh()));

        assertThatThrownBy(
                        () ->
                                new OnlySigned(signing)
                                        .handle(
                                                new DefaultUnitOfWork<>(unsigned),
                                                () -> {
                                                    throw new AssertionError("went through");
                                                }))
                .isInstanceOf(Refused.class)
                .hasMessage(SigningRule.SIGN_WITH_PASSWORD.sentence());
    }
}
