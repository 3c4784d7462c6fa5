package org.labgoals.people.application;

/**
 * Published when sessions of an account have to end at once.
 *
 * @param account whose
 * @param butHere whether the session that this happened in goes on
 */
public record AccessEnded(String account, boolean butHere) {}
