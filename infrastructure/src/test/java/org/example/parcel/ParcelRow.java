package org.example.parcel;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A parcel's row. */
@Entity
@Table(name = "parcel")
public class ParcelRow {

    @Id private String id;
    private String note;
    private int place;
    private boolean lost;
    private long version;

    protected ParcelRow() {}

    ParcelRow(String id) {
        this.id = id;
    }

    long version() {
        return version;
    }

    void hold(ParcelEvent event, long version) {
        switch (event) {
            case ParcelEvent.ParcelSent sent ->
                    note = sent.note().orErased().replace('\0', '\uFFFD');
            case ParcelEvent.ParcelMoved moved -> place = moved.place();
            case ParcelEvent.ParcelLost gone -> lost = true;
        }
        this.version = version;
    }
}
