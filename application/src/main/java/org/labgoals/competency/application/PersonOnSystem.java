package org.labgoals.competency.application;

import org.labgoals.competency.domain.StandingDates;
import org.labgoals.competency.domain.TestSystemId;
import org.labgoals.shared.domain.PersonId;

/** One cell of the matrix, by its days. */
public record PersonOnSystem(PersonId person, TestSystemId testSystem, StandingDates dates) {}
