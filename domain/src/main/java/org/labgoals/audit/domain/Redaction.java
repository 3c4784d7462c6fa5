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
import org.labgoals.audit.domain.RedactionCommand.RedactTexts;
import org.labgoals.audit.domain.RedactionEvent.TextsRedacted;
import org.labgoals.shared.domain.RedactionId;

/**
 * The redaction of one event’s texts: passes commands to {@link RedactionDecisions}. What it leaves
 * is about whom the event was about, and sealed under their key.
 */
@AggregateRoot
public class Redaction {

    @AggregateIdentifier private @Nullable RedactionId id;
    private @Nullable TextsRedacted done;

    protected Redaction() {}

    @CommandHandler(commandName = "org.labgoals.audit.domain.RedactionCommand")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(RedactionCommand command) {
        for (var event : RedactionDecisions.decide(done, command)) {
            AggregateLifecycle.apply(event, MetaData.with("subject", subject(command)));
        }
        return done == null ? -1 : AggregateLifecycle.getVersion();
    }

    @EventSourcingHandler
    void on(RedactionEvent event) {
        id = event.redaction();
        switch (event) {
            case TextsRedacted e -> done = e;
        }
    }

    private static String subject(RedactionCommand command) {
        return switch (command) {
            case RedactTexts c -> c.subject();
        };
    }
}
