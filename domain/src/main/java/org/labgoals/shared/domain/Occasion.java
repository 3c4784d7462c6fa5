package org.labgoals.shared.domain;

import java.time.LocalDate;

/**
 * Who acts, how they stand to the record, and which day it is.
 *
 * @param by the person who acts
 * @param standing how they stand to the record on that day
 * @param today the day in the laboratory's time zone
 */
public record Occasion(PersonId by, Standing standing, LocalDate today) {}
