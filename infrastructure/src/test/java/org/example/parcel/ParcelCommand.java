package org.example.parcel;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.labgoals.shared.domain.PersonalText;

/** What can be asked of a parcel. */
public sealed interface ParcelCommand {

    @TargetAggregateIdentifier
    ParcelId parcel();

    record SendParcel(ParcelId parcel, @Nullable String sender, PersonalText note)
            implements ParcelCommand {}

    record MoveParcel(ParcelId parcel, int steps) implements ParcelCommand {}

    record LoseParcel(ParcelId parcel) implements ParcelCommand {}
}
