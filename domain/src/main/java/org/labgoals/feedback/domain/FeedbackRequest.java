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
 * The shell that Axon loads and commits; {@link FeedbackRequestDecisions} decides, {@link
 * FeedbackRequestEvolution} evolves.
 */
public class FeedbackRequest {
    /** All commands travel under this one name, so that one handler takes them all. */
    public static final String COMMANDS = "org.labgoals.feedback.domain.FeedbackRequestCommand";

    @AggregateIdentifier private @Nullable FeedbackRequestId id;

    private @Nullable FeedbackRequestState state;

    protected FeedbackRequest() {}

    /** Decides and applies; answers the request's version. */
    @CommandHandler(commandName = COMMANDS)
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    public long handle(FeedbackRequestCommand command) {
        for (FeedbackRequestEvent event : FeedbackRequestDecisions.decide(state, command)) {
            apply(
                    event,
                    MetaData.with("subject", event.person().value())
                            .and("actor", command.occasion().by().value()));
        }
        return state == null ? -1 : state.version();
    }

    @EventSourcingHandler
    void on(FeedbackRequestEvent event, EventMessage<?> message) {
        Object actor = message.getMetaData().get("actor");
        PersonId by = new PersonId(actor == null ? "" : actor.toString());
        id = event.request();
        state =
                FeedbackRequestEvolution.evolve(
                        state,
                        event,
                        new Recorded(message.getIdentifier(), by, message.getTimestamp()));
    }
}
