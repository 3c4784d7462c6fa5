package org.labgoals.competency.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labgoals.shared.domain.EvidenceFile;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;

/**
 * A step as it was signed.
 *
 * @param method of the test system it was for, by number; 0 where the step is for none
 * @param by who signed
 * @param entry the id of the event
 */
public record Signed(
        LocalDate on,
        int method,
        PersonId by,
        @Nullable PersonalText note,
        List<EvidenceFile> files,
        String entry) {}
