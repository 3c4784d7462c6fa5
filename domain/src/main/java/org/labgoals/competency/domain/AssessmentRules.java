package org.labgoals.competency.domain;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** The rules of assessment: passes commands to {@link AssessmentRulesDecisions}. */
@AggregateRoot
public class AssessmentRules {

    @AggregateIdentifier private @Nullable AssessmentRulesId id;
    private @Nullable AssessmentRulesState state;

    protected AssessmentRules() {}

    @CommandHandler(commandName = "org.labgoals.competency.domain.AssessmentRulesCommand")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(AssessmentRulesCommand command) {
        for (var event : AssessmentRulesDecisions.decide(state, command)) {
            AggregateLifecycle.apply(event);
        }
        return AggregateLifecycle.getVersion();
    }

    @EventSourcingHandler
    void on(AssessmentRulesEvent event) {
        id = event.id();
        state = AssessmentRulesEvolution.evolve(state, event);
    }
}
