package org.labgoals.career.infrastructure;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.labgoals.career.domain.CareerState;
import org.labgoals.career.domain.ProfessionalActivity;
import org.labgoals.platform.projection.FoldedRow;

/** A career record's row. */
@Entity
@Table(name = "career_record")
class CareerRecordRow extends FoldedRow {

    private String[] awaiting;
    private boolean mentors;

    /** For Hibernate, which fills the fields. */
    protected CareerRecordRow() {}

    CareerRecordRow(String id) {
        super(id);
    }

    /** Sets the columns one searches by. */
    void hold(CareerState record) {
        this.awaiting =
                record.activities().stream()
                        .filter(ProfessionalActivity::awaitsConfirmation)
                        .map(activity -> String.valueOf(activity.colleague()))
                        .distinct()
                        .toArray(String[]::new);
        this.mentors = !record.mentoring().isEmpty();
    }
}
