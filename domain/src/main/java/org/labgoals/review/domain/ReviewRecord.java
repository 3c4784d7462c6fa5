package org.labgoals.review.domain;

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
 * The shell that Axon loads and commits; {@link ReviewDecisions} decides, {@link ReviewEvolution}
 * evolves. One record a person, so that a period is reviewed once whoever opens it.
 */
public class ReviewRecord {
    /** All commands travel under this one name, so that one handler takes them all. */
    public static final String COMMANDS = "org.labgoals.review.domain.ReviewCommand";

    @AggregateIdentifier private @Nullable ReviewRecordId id;

    private @Nullable ReviewState state;

    protected ReviewRecord() {}

    /** Decides and applies; answers the record's version. */
    @CommandHandler(commandName = COMMANDS)
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    public long handle(ReviewCommand command) {
        for (ReviewEvent event : ReviewDecisions.decide(state, command)) {
            apply(
                    event,
                    MetaData.with("subject", event.person().value())
                            .and("actor", command.occasion().by().value()));
        }
        return state == null ? -1 : state.version();
    }

    @EventSourcingHandler
    void on(ReviewEvent event, EventMessage<?> message) {
        Object actor = message.getMetaData().get("actor");
        PersonId by = new PersonId(actor == null ? "" : actor.toString());
        id = ReviewRecordId.of(event.person());
        state =
                ReviewEvolution.evolve(
                        state,
                        event,
                        new Recorded(message.getIdentifier(), by, message.getTimestamp()));
    }
}
