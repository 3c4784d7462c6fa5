package org.example.parcel;

import org.axonframework.serialization.Revision;
import org.labgoals.shared.domain.PersonalText;

/** What can have happened to a parcel. */
public sealed interface ParcelEvent {

    ParcelId parcel();

    @Revision("1")
    record ParcelSent(ParcelId parcel, PersonalText note) implements ParcelEvent {}

    @Revision("1")
    record ParcelMoved(ParcelId parcel, int steps, int place) implements ParcelEvent {}

    @Revision("1")
    record ParcelLost(ParcelId parcel) implements ParcelEvent {}
}
