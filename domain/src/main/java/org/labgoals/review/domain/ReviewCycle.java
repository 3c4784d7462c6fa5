package org.labgoals.review.domain;

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
 * A review cycle: passes commands to {@link ReviewCycleDecisions} and keeps what comes of them. Its
 * name is the laboratory’s and about nobody in it, so it is sealed under a key of its own.
 */
@AggregateRoot
public class ReviewCycle {

    @AggregateIdentifier private @Nullable ReviewCycleId id;
    private @Nullable ReviewCycleState state;

    protected ReviewCycle() {}

    @CommandHandler(commandName = "org.labgoals.review.domain.ReviewCycleCommand")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(ReviewCycleCommand command) {
        for (var event : ReviewCycleDecisions.decide(state, command)) {
            AggregateLifecycle.apply(event, MetaData.with("subject", event.cycle().value()));
        }
        return state == null ? -1 : AggregateLifecycle.getVersion();
    }

    @EventSourcingHandler
    void on(ReviewCycleEvent event) {
        id = event.cycle();
        state = ReviewCycleEvolution.evolve(state, event);
    }
}
