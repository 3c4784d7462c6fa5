package org.labgoals.competency.domain;

/**
 * A method of a test system.
 *
 * @param number counts the methods of one system, from 1
 */
public record UsedMethod(int number, String name) {}
