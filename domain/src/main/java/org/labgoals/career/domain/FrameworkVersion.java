package org.labgoals.career.domain;

import java.time.LocalDate;

/**
 * A framework and since when it is in force, until the next one.
 *
 * @param reason why it came, in words; empty for the one that was shipped
 */
public record FrameworkVersion(Framework content, LocalDate from, String reason) {}
