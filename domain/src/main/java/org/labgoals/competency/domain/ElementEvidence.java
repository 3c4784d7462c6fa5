package org.labgoals.competency.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.labgoals.shared.domain.EvidenceFile;
import org.labgoals.shared.domain.PersonalText;

/**
 * What shows the outcome of an element; never data of a patient.
 *
 * @param note what was seen, null where nothing is noted
 * @param worksheet which worksheet, run or record was looked at
 * @param sample the sample's own id, without anything of the patient
 * @param score in percent, 0 to 100
 */
public record ElementEvidence(
        @Nullable PersonalText note,
        @Nullable PersonalText worksheet,
        @Nullable PersonalText sample,
        @Nullable BigDecimal score,
        @Nullable EvidenceFile file) {

    /** A sentence of what was seen. */
    public static ElementEvidence seen(String note) {
        return new ElementEvidence(PersonalText.of(note), null, null, null, null);
    }

    boolean isMissing() {
        return note == null && worksheet == null && sample == null && score == null && file == null;
    }
}
