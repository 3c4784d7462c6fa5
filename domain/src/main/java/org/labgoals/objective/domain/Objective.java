package org.labgoals.objective.domain;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.labgoals.shared.domain.ObjectiveId;

/**
 * An objective: passes commands to {@link ObjectiveDecisions} and keeps what comes of them. Its
 * texts are about the laboratory and nobody in it, so they are sealed under a key of its own.
 */
@AggregateRoot
public class Objective {

    @AggregateIdentifier private @Nullable ObjectiveId id;
    private @Nullable ObjectiveState state;

    protected Objective() {}

    @CommandHandler(commandName = "org.labgoals.objective.domain.ObjectiveCommand")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(ObjectiveCommand command) {
        for (var event : ObjectiveDecisions.decide(state, command)) {
            AggregateLifecycle.apply(event, MetaData.with("subject", event.objective().value()));
        }
        return state == null ? -1 : AggregateLifecycle.getVersion();
    }

    @EventSourcingHandler
    void on(ObjectiveEvent event) {
        id = event.objective();
        state = ObjectiveEvolution.evolve(state, event);
    }
}
