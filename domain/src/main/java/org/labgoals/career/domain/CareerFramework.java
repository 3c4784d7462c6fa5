package org.labgoals.career.domain;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** The career framework: passes commands to {@link FrameworkDecisions} and keeps what comes. */
@AggregateRoot
public class CareerFramework {

    @AggregateIdentifier private @Nullable CareerFrameworkId id;
    private @Nullable FrameworkState state;

    protected CareerFramework() {}

    @CommandHandler(commandName = "org.labgoals.career.domain.FrameworkCommand")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(FrameworkCommand command) {
        for (var event : FrameworkDecisions.decide(state, command)) {
            AggregateLifecycle.apply(event);
        }
        return state == null ? -1 : AggregateLifecycle.getVersion();
    }

    @EventSourcingHandler
    void on(FrameworkEvent event) {
        id = event.framework();
        state = FrameworkEvolution.evolve(state, event);
    }
}
