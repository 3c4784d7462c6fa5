package org.labgoals.career.domain;

/**
 * Something somebody can be good at, for example root-cause analysis.
 *
 * @param key for example {@code root-cause-analysis}; stays when the name changes
 * @param wording what each rating means here
 */
public record Competency(String key, String name, CompetencyGroup group, RatingWords wording) {}
