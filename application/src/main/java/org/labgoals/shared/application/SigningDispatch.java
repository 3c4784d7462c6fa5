package org.labgoals.shared.application;

import org.jspecify.annotations.Nullable;

/** Signs what has to be signed before it is sent, and sends everything. */
public final class SigningDispatch implements Dispatch {

    private final Signing signing;
    private final Dispatch next;

    public SigningDispatch(Signing signing, Dispatch next) {
        this.signing = signing;
        this.next = next;
    }

    @Override
    public <C> Answer send(
            Class<C> vocabulary,
            C command,
            String subjectId,
            Metadata metadata,
            @Nullable RequestKey key,
            int status) {
        return next.send(
                vocabulary, command, subjectId, signing.sign(command, metadata), key, status);
    }
}
