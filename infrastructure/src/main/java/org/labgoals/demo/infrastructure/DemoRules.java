package org.labgoals.demo.infrastructure;

import org.labgoals.career.domain.CredentialRules;
import org.labgoals.competency.domain.ScheduleRules;

/** The rules under which the demo laboratory lives: those that the product ships with. */
record DemoRules(ScheduleRules assessment, CredentialRules credentials) {}
