package org.labgoals.platform.eventstore;

import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.labgoals.platform.idempotency.AnsweredBefore;
import org.labgoals.shared.application.Dispatch;
import org.labgoals.shared.application.Metadata;
import org.labgoals.shared.application.RequestKey;
import org.labgoals.shared.application.SomebodyWasFaster;
import org.labgoals.shared.application.StoredAnswer;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Sends commands over Axon's gateway, which retries those that were outrun. */
final class AggregateDispatch implements Dispatch {

    private final CommandGateway gateway;

    AggregateDispatch(CommandGateway gateway) {
        this.gateway = gateway;
    }

    @Override
    public <C> Answer send(
            Class<C> vocabulary,
            C command,
            String subjectId,
            Metadata metadata,
            @Nullable RequestKey key,
            int status) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("A command has a transaction of its own");
        }
        Metadata complete = key == null ? metadata : with(metadata, key, status);
        var message =
                new GenericCommandMessage<>(
                        new GenericMessage<>(command, complete.entries()), vocabulary.getName());
        try {
            Long version = gateway.sendAndWait(message);
            return new Answer(new StoredAnswer(status, subjectId, version), false);
        } catch (AnsweredBefore before) {
            return new Answer(before.answer(), true);
        } catch (ConcurrencyException outrun) {
            throw new SomebodyWasFaster(outrun);
        }
    }

    private static Metadata with(Metadata metadata, RequestKey key, int status) {
        return metadata.with(Metadata.REQUEST_ACCOUNT, key.account())
                .with(Metadata.REQUEST_KEY, key.key())
                .with(Metadata.REQUEST_DIGEST, key.digest())
                .with(Metadata.REQUEST_STATUS, Integer.toString(status));
    }
}
