package org.labgoals.platform.idempotency;

import java.util.Optional;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.AnnotationCommandTargetResolver;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.jspecify.annotations.Nullable;
import org.labgoals.shared.application.Metadata;
import org.labgoals.shared.application.RequestKey;
import org.labgoals.shared.application.StoredAnswer;
import org.springframework.dao.DataAccessException;

/**
 * Does the command of a request once. The answer's row is written after the aggregate decided and
 * before its events are appended, in the same transaction: either both are there or neither.
 *
 * <p>A simultaneous twin waits at the unique key, then is rolled back and answered from the row. A
 * twin that is a little later may find that the aggregate now refuses; it too is answered from the
 * row. A refusal that stands is not kept.
 */
public final class OnceOnly implements MessageHandlerInterceptor<CommandMessage<?>> {

    private final JdbcRequestLedger ledger;
    private final CommandTargetResolver target = AnnotationCommandTargetResolver.builder().build();

    OnceOnly(JdbcRequestLedger ledger) {
        this.ledger = ledger;
    }

    @Override
    public @Nullable Object handle(
            UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain)
            throws Exception {
        CommandMessage<?> command = unitOfWork.getMessage();
        Optional<RequestKey> found = key(command.getMetaData());
        if (found.isEmpty()) {
            return chain.proceed();
        }
        RequestKey key = found.get();
        Object result;
        try {
            result = chain.proceed();
        } catch (DataAccessException fault) {
            throw fault;
        } catch (RuntimeException refusal) {
            answeredBefore(key);
            throw refusal;
        }
        if (!ledger.write(key, answer(command, result))) {
            answeredBefore(key);
            throw new IllegalStateException("The ledger lost a row while it was looked at");
        }
        return result;
    }

    private void answeredBefore(RequestKey key) {
        ledger.find(key)
                .ifPresent(
                        answer -> {
                            throw new AnsweredBefore(answer);
                        });
    }

    private StoredAnswer answer(CommandMessage<?> command, @Nullable Object result) {
        if (!(result instanceof Long version)) {
            throw new IllegalStateException(
                    command.getCommandName() + " does not answer with the record's version");
        }
        String status = (String) command.getMetaData().get(Metadata.REQUEST_STATUS);
        return new StoredAnswer(
                status == null ? 200 : Integer.parseInt(status),
                target.resolveTarget(command).getIdentifier(),
                version);
    }

    private static Optional<RequestKey> key(MetaData metadata) {
        return metadata.get(Metadata.REQUEST_ACCOUNT) instanceof String account
                        && metadata.get(Metadata.REQUEST_KEY) instanceof String key
                        && metadata.get(Metadata.REQUEST_DIGEST) instanceof String digest
                ? Optional.of(new RequestKey(account, key, digest))
                : Optional.empty();
    }
}
