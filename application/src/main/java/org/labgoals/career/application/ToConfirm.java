package org.labgoals.career.application;

import org.labgoals.career.domain.ProfessionalActivity;
import org.labgoals.people.application.PersonLine;

/**
 * Mentoring that waits for the viewer to confirm it.
 *
 * @param person who says they mentored the viewer
 */
public record ToConfirm(PersonLine person, ProfessionalActivity activity) {}
