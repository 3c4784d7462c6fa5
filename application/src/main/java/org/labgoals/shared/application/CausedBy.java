package org.labgoals.shared.application;

import java.time.LocalDate;

/**
 * The record that a step of another record follows from.
 *
 * @param what what it is, in kebab form: {@code review}
 * @param address where it stands, such as {@code people/p1/reviews/2}
 * @param from first day of what it is about
 * @param until last day of what it is about
 */
public record CausedBy(String what, String address, LocalDate from, LocalDate until) {}
