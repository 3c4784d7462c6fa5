package org.labgoals.people.domain;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** A laboratory: passes commands to {@link LaboratoryDecisions} and keeps what comes. */
@AggregateRoot
public class Laboratory {

    @AggregateIdentifier private @Nullable LaboratoryId id;
    private @Nullable LaboratoryState state;

    protected Laboratory() {}

    @CommandHandler(commandName = "org.labgoals.people.domain.LaboratoryCommand")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(LaboratoryCommand command) {
        for (var event : LaboratoryDecisions.decide(state, command)) {
            AggregateLifecycle.apply(event);
        }
        return AggregateLifecycle.getVersion();
    }

    @EventSourcingHandler
    void on(LaboratoryEvent event) {
        id = event.laboratory();
        state = LaboratoryEvolution.evolve(state, event);
    }
}
