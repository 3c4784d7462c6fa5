package org.labgoals.people.domain;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.labgoals.shared.domain.PersonId;

/** A person: passes commands to {@link PersonDecisions} and keeps what comes of them. */
@AggregateRoot
public class Person {

    @AggregateIdentifier private @Nullable PersonId id;
    private @Nullable PersonState state;

    protected Person() {}

    @CommandHandler(commandName = "org.labgoals.people.domain.PersonCommand")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(PersonCommand command) {
        for (var event : PersonDecisions.decide(state, command)) {
            AggregateLifecycle.apply(event, MetaData.with("subject", event.person().value()));
        }
        return AggregateLifecycle.getVersion();
    }

    @EventSourcingHandler
    void on(PersonEvent event) {
        id = event.person();
        state = PersonEvolution.evolve(state, event);
    }
}
