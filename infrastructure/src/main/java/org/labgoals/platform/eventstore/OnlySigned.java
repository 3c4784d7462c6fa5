package org.labgoals.platform.eventstore;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.labgoals.shared.application.Signing;

/** Lets no signed step reach its record without a signature, whichever way it was sent. */
public final class OnlySigned implements MessageHandlerInterceptor<CommandMessage<?>> {

    private final Signing signing;

    OnlySigned(Signing signing) {
        this.signing = signing;
    }

    @Override
    public @Nullable Object handle(
            UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain)
            throws Exception {
        var command = unitOfWork.getMessage();
        signing.requireSignature(command.getPayload(), command.getMetaData());
        return chain.proceed();
    }
}
