package org.labgoals.indicator.domain;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/**
 * An indicator: passes commands to {@link IndicatorDecisions} and keeps what comes of them. Its
 * texts are about the laboratory and nobody in it, so they are sealed under a key of its own.
 */
@AggregateRoot
public class Indicator {

    @AggregateIdentifier private @Nullable IndicatorId id;
    private @Nullable IndicatorState state;

    protected Indicator() {}

    @CommandHandler(commandName = "org.labgoals.indicator.domain.IndicatorCommand")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(IndicatorCommand command) {
        for (var event : IndicatorDecisions.decide(state, command)) {
            AggregateLifecycle.apply(event, MetaData.with("subject", event.indicator().value()));
        }
        return state == null ? -1 : AggregateLifecycle.getVersion();
    }

    @EventSourcingHandler
    void on(IndicatorEvent event) {
        id = event.indicator();
        state = IndicatorEvolution.evolve(state, event);
    }
}
