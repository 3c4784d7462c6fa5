package org.labgoals.people.application;

import org.labgoals.shared.domain.PersonId;

/** Published on each node when whatever sessions a person has there have to end at once. */
public record AccessOfPersonEnded(PersonId person) {}
