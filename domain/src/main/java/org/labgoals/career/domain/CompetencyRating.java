package org.labgoals.career.domain;

import java.time.LocalDate;
import org.labgoals.shared.domain.PersonalText;

/**
 * How a decider rated a competency.
 *
 * @param competency key of the competency in the framework
 * @param on the day from which it holds, until the next rating of the same competency
 * @param reason what the decider saw
 */
public record CompetencyRating(
        String competency, Rating rating, PersonalText reason, LocalDate on, Source source) {}
