package org.example.parcel;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.labgoals.platform.projection.EntityRows;
import org.labgoals.platform.projection.Projection;
import org.labgoals.platform.projection.Rows;
import org.labgoals.shared.application.RecordedEvent;

/** Parcels in rows, which can be told to fail after they were written. */
public final class ParcelProjection implements Projection<ParcelEvent, ParcelRow> {

    private final Rows<ParcelRow> rows;

    /** So many times the next batches fail between the rows and the token. */
    public final AtomicInteger failures = new AtomicInteger();

    ParcelProjection(EntityManager entities) {
        this.rows = new FailingRows(new EntityRows<>(entities, ParcelRow.class));
    }

    @Override
    public String feature() {
        return "parcel";
    }

    @Override
    public Class<ParcelEvent> eventType() {
        return ParcelEvent.class;
    }

    @Override
    public Rows<ParcelRow> rows() {
        return rows;
    }

    @Override
    public long version(ParcelRow row) {
        return row.version();
    }

    @Override
    public ParcelRow fold(String id, @Nullable ParcelRow row, RecordedEvent<ParcelEvent> event) {
        ParcelRow parcel = row == null ? new ParcelRow(id) : row;
        parcel.hold(event.payload(), event.sequence());
        return parcel;
    }

    private final class FailingRows implements Rows<ParcelRow> {

        private final Rows<ParcelRow> rows;

        FailingRows(Rows<ParcelRow> rows) {
            this.rows = rows;
        }

        @Override
        public Map<String, ParcelRow> load(Collection<String> ids) {
            return rows.load(ids);
        }

        @Override
        public void save(Map<String, ParcelRow> before, Map<String, @Nullable ParcelRow> after) {
            rows.save(before, after);
            if (failures.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                throw new IllegalStateException("The power went between row and token");
            }
        }

        @Override
        public void clear() {
            rows.clear();
        }

        @Override
        public Set<String> tables() {
            return rows.tables();
        }
    }
}
