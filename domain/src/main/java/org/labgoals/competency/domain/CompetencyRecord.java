package org.labgoals.competency.domain;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.Recorded;

/**
 * A person's competency record: passes commands to {@link CompetencyDecisions} and keeps what comes
 * of them.
 */
@AggregateRoot
public class CompetencyRecord {

    @AggregateIdentifier private @Nullable CompetencyRecordId id;
    private @Nullable CompetencyState state;

    protected CompetencyRecord() {}

    @CommandHandler(commandName = "org.labgoals.competency.domain.CompetencyCommand")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(CompetencyCommand command) {
        for (var event : CompetencyDecisions.decide(state, command)) {
            AggregateLifecycle.apply(
                    event,
                    MetaData.with("subject", event.person().value())
                            .and("actor", command.occasion().by().value()));
        }
        return state == null ? -1 : AggregateLifecycle.getVersion();
    }

    @EventSourcingHandler
    void on(CompetencyEvent event, EventMessage<?> message) {
        var actor = message.getMetaData().get("actor");
        var by = new PersonId(actor == null ? "" : actor.toString());
        id = CompetencyRecordId.of(event.person());
        state =
                CompetencyEvolution.evolve(
                        state,
                        event,
                        new Recorded(message.getIdentifier(), by, message.getTimestamp()));
    }
}
