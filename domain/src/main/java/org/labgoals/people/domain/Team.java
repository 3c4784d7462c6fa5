package org.labgoals.people.domain;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.labgoals.shared.domain.TeamId;

/** A team: passes commands to {@link TeamDecisions} and keeps what comes of them. */
@AggregateRoot
public class Team {

    @AggregateIdentifier private @Nullable TeamId id;
    private @Nullable TeamState state;

    protected Team() {}

    @CommandHandler(commandName = "org.labgoals.people.domain.TeamCommand")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(TeamCommand command) {
        for (var event : TeamDecisions.decide(state, command)) {
            AggregateLifecycle.apply(event);
        }
        return AggregateLifecycle.getVersion();
    }

    @EventSourcingHandler
    void on(TeamEvent event) {
        id = event.team();
        state = TeamEvolution.evolve(state, event);
    }
}
