package org.example.parcel;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.example.parcel.ParcelCommand.LoseParcel;
import org.example.parcel.ParcelCommand.MoveParcel;
import org.example.parcel.ParcelCommand.SendParcel;
import org.example.parcel.ParcelEvent.ParcelLost;
import org.example.parcel.ParcelEvent.ParcelMoved;
import org.example.parcel.ParcelEvent.ParcelSent;
import org.jspecify.annotations.Nullable;

/** In the shape of every aggregate: one handler for the sealed commands, one for the events. */
public class Parcel {

    @AggregateIdentifier private String id;
    private @Nullable String sender;
    private int place;
    private boolean lost;

    protected Parcel() {}

    @CommandHandler(commandName = "org.example.parcel.ParcelCommand")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    public long handle(ParcelCommand command) {
        if (lost) {
            throw new IllegalStateException("A lost parcel stays lost");
        }
        switch (command) {
            case SendParcel send ->
                    apply(new ParcelSent(send.parcel(), send.note()), send.sender());
            case MoveParcel move when move.steps() == 0 -> {
                // it is where it shall be
            }
            case MoveParcel move ->
                    apply(
                            new ParcelMoved(move.parcel(), move.steps(), place + move.steps()),
                            sender);
            case LoseParcel lose -> apply(new ParcelLost(lose.parcel()), sender);
        }
        return AggregateLifecycle.getVersion();
    }

    @EventSourcingHandler
    public void on(ParcelEvent event) {
        id = event.parcel().value();
        switch (event) {
            case ParcelSent sent -> place = 0;
            case ParcelMoved moved -> place = moved.place();
            case ParcelLost gone -> lost = true;
        }
    }

    private static void apply(ParcelEvent event, @Nullable String subject) {
        AggregateLifecycle.apply(
                event,
                subject == null ? MetaData.emptyInstance() : MetaData.with("subject", subject));
    }
}
