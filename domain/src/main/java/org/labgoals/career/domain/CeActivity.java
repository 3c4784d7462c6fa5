package org.labgoals.career.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labgoals.shared.domain.EvidenceFile;
import org.labgoals.shared.domain.PersonalText;

/**
 * Something the person learned that earns points for credentials.
 *
 * @param number its place in the record, from 1
 * @param on the day it was finished
 * @param kind key of a {@link CeKind}, for example {@code course}
 * @param hours how many of the kind's unit: contact hours, or quarter or semester hours
 * @param points what of it falls in which category; the rest is free
 * @param certificate the proof
 */
public record CeActivity(
        int number,
        LocalDate on,
        String kind,
        PersonalText title,
        BigDecimal hours,
        List<CategoryPoints> points,
        @Nullable EvidenceFile certificate,
        Source source) {}
