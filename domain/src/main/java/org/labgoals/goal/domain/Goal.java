package org.labgoals.goal.domain;

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
 * The shell that Axon loads and commits; {@link GoalDecisions} decides, {@link GoalEvolution}
 * evolves.
 */
public class Goal {
    /** All commands travel under this one name, so that one handler takes them all. */
    public static final String COMMANDS = "org.labgoals.goal.domain.GoalCommand";

    @AggregateIdentifier private @Nullable String id;

    private @Nullable GoalState state;

    protected Goal() {}

    /** Decides and applies; answers the goal's version. */
    @CommandHandler(commandName = COMMANDS)
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    public long handle(GoalCommand command) {
        for (GoalEvent event : GoalDecisions.decide(state, command)) {
            apply(
                    event,
                    MetaData.with("subject", subjectOf(event))
                            .and("actor", command.occasion().by().value()));
        }
        return state == null ? -1 : state.version();
    }

    @EventSourcingHandler
    void on(GoalEvent event, EventMessage<?> message) {
        Object actor = message.getMetaData().get("actor");
        PersonId by = new PersonId(actor == null ? "" : actor.toString());
        id = event.goal().value();
        state =
                GoalEvolution.evolve(
                        state,
                        event,
                        new Recorded(message.getIdentifier(), by, message.getTimestamp()));
    }

    private String subjectOf(GoalEvent event) {
        if (event instanceof GoalEvent.GoalDrafted drafted) {
            return drafted.owner().value();
        }
        return state == null ? "" : state.owner().value();
    }
}
