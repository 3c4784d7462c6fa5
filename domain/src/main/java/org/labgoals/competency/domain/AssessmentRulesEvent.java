package org.labgoals.competency.domain;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** All that can have happened to the rules of assessment. Facts for ever. */
public sealed interface AssessmentRulesEvent {

    AssessmentRulesId id();

    @Revision("1")
    record AssessmentRulesChanged(AssessmentRulesId id, ScheduleRules rules, LocalDate from)
            implements AssessmentRulesEvent {}
}
