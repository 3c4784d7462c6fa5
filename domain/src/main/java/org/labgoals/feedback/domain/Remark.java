package org.labgoals.feedback.domain;

import java.time.LocalDate;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;

/** What somebody said about feedback: a reply, or why they reported or hid it. */
public record Remark(PersonalText text, PersonId by, LocalDate on) {}
