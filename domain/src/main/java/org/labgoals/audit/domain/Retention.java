package org.labgoals.audit.domain;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.labgoals.audit.domain.RetentionEvent.LegalHoldLifted;
import org.labgoals.audit.domain.RetentionEvent.LegalHoldPlaced;
import org.labgoals.audit.domain.RetentionEvent.PersonErased;

/** What is kept of a person: passes commands to {@link RetentionDecisions}. */
@AggregateRoot
public class Retention {

    @AggregateIdentifier private @Nullable RetentionId id;
    private RetentionState state = RetentionState.USUAL;

    protected Retention() {}

    @CommandHandler(commandName = "org.labgoals.audit.domain.RetentionCommand")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(RetentionCommand command) {
        for (var event : RetentionDecisions.decide(state, command)) {
            AggregateLifecycle.apply(event, MetaData.with("subject", event.person().value()));
        }
        return id == null ? -1 : AggregateLifecycle.getVersion();
    }

    @EventSourcingHandler
    void on(RetentionEvent event) {
        id = RetentionId.of(event.person());
        state =
                switch (event) {
                    case LegalHoldPlaced e -> new RetentionState(true, state.erased());
                    case LegalHoldLifted e -> new RetentionState(false, state.erased());
                    case PersonErased e -> new RetentionState(state.held(), true);
                };
    }
}
