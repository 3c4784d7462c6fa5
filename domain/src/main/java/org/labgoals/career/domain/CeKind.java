package org.labgoals.career.domain;

/**
 * A kind of CE activity.
 *
 * @param key for example {@code college-semester}
 * @param unit in what its hours are counted: key under which rules say what one of them earns, for
 *     example {@code semester-hour}
 * @param coursework whether it falls under a rule's limit on coursework
 */
public record CeKind(String key, String name, String unit, boolean coursework) {}
