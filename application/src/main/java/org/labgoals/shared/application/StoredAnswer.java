package org.labgoals.shared.application;

/**
 * What a request was answered, without any text: enough to answer a repeat.
 *
 * @param status 200, or 201 for a creation
 * @param subjectId the record that was changed
 * @param version the record's version after the change
 */
public record StoredAnswer(int status, String subjectId, long version) {}
