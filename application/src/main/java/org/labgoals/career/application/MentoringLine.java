package org.labgoals.career.application;

import org.labgoals.career.domain.Mentoring;
import org.labgoals.people.application.PersonLine;

/** Somebody who asks for a mentor or offers mentoring in a competency. */
public record MentoringLine(PersonLine person, Mentoring mentoring) {}
