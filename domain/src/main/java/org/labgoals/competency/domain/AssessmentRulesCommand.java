package org.labgoals.competency.domain;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.labgoals.shared.domain.Occasion;

/** All that can be asked of the rules. Each is decided by {@link AssessmentRulesDecisions}. */
public sealed interface AssessmentRulesCommand {

    @TargetAggregateIdentifier
    AssessmentRulesId id();

    /** Who acts, how they stand to it, and which day it is. */
    Occasion occasion();

    /** Puts other rules in force from a day on; what was judged before stays judged. */
    record ChangeAssessmentRules(
            AssessmentRulesId id, Occasion occasion, ScheduleRules rules, LocalDate from)
            implements AssessmentRulesCommand {}
}
