package org.labgoals.competency.domain;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** A test system: passes commands to {@link TestSystemDecisions} and keeps what comes of them. */
@AggregateRoot
public class TestSystem {

    @AggregateIdentifier private @Nullable TestSystemId id;
    private @Nullable TestSystemState state;

    protected TestSystem() {}

    @CommandHandler(commandName = "org.labgoals.competency.domain.TestSystemCommand")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(TestSystemCommand command) {
        for (var event : TestSystemDecisions.decide(state, command)) {
            AggregateLifecycle.apply(event, MetaData.with("subject", event.testSystem().value()));
        }
        return AggregateLifecycle.getVersion();
    }

    @EventSourcingHandler
    void on(TestSystemEvent event) {
        id = event.testSystem();
        state = TestSystemEvolution.evolve(state, event);
    }
}
