package org.labgoals.career.domain;

/**
 * What points can be about.
 *
 * @param key for example {@code blood-banking}
 * @param name for example {@code Blood banking}
 */
public record PointCategory(String key, String name) {

    /** The category of points that are about nothing in particular. */
    public static final String FREE = "general";
}
