package org.labgoals.feedback.domain;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.Recorded;

/**
 * The shell that Axon loads and commits; {@link FeedbackDecisions} decides, {@link
 * FeedbackEvolution} evolves. One record for each time somebody says something, so that its version
 * tells nobody of what they may not read.
 */
public class Feedback {
    /** All commands travel under this one name, so that one handler takes them all. */
    public static final String COMMANDS = "org.labgoals.feedback.domain.FeedbackCommand";

    @AggregateIdentifier private @Nullable FeedbackId id;

    private @Nullable FeedbackState state;

    protected Feedback() {}

    /** Decides and applies; answers the record's version. */
    @CommandHandler(commandName = COMMANDS)
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    public long handle(FeedbackCommand command) {
        for (FeedbackEvent event : FeedbackDecisions.decide(state, command)) {
            apply(
                    event,
                    MetaData.with("subject", event.person().value())
                            .and("actor", command.occasion().by().value()));
        }
        return state == null ? -1 : state.version();
    }

    @EventSourcingHandler
    void on(FeedbackEvent event, EventMessage<?> message) {
        Object actor = message.getMetaData().get("actor");
        PersonId by = new PersonId(actor == null ? "" : actor.toString());
        id = event.feedback();
        state =
                FeedbackEvolution.evolve(
                        state,
                        event,
                        new Recorded(message.getIdentifier(), by, message.getTimestamp()));
    }
}
