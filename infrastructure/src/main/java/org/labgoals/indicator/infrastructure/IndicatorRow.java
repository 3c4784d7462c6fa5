package org.labgoals.indicator.infrastructure;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.labgoals.platform.projection.FoldedRow;

/** An indicator's row, with its readings. */
@Entity
@Table(name = "indicator")
class IndicatorRow extends FoldedRow {

    /** For Hibernate, which fills the fields. */
    protected IndicatorRow() {}

    IndicatorRow(String id) {
        super(id);
    }
}
