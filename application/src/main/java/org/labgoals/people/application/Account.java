package org.labgoals.people.application;

import org.labgoals.shared.domain.PersonId;

/**
 * A way for a person to sign in. No fact of the laboratory's: kept as rows, not as events.
 *
 * @param username in lower case
 * @param person whose it is
 * @param disabled whether an administrator disabled it
 */
public record Account(String username, PersonId person, boolean disabled) {}
