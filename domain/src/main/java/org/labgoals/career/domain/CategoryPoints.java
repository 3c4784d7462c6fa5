package org.labgoals.career.domain;

import java.math.BigDecimal;

/**
 * So many points of one category.
 *
 * @param category key of a {@link PointCategory}, for example {@code blood-banking}
 */
public record CategoryPoints(String category, BigDecimal points) {}
