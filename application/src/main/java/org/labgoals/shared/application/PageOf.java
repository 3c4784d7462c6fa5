package org.labgoals.shared.application;

import java.util.List;

/**
 * One page of a list.
 *
 * @param page counts from 0
 * @param size how many at most, 1 to 200
 * @param total how many there are in all
 */
public record PageOf<T>(List<T> items, int page, int size, long total) {}
