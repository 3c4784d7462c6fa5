package org.example.parcel;

import java.util.UUID;

/** Names a parcel. */
public record ParcelId(String value) {

    public static ParcelId fresh() {
        return new ParcelId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
