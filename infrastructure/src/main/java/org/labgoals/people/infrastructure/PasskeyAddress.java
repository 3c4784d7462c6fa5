package org.labgoals.people.infrastructure;

import org.labgoals.platform.settings.ReachedAt;
import org.springframework.stereotype.Component;

/** Where browsers reach the product: a passkey answers to this address and to no other. */
@Component
class PasskeyAddress {

    private final ReachedAt reached;

    PasskeyAddress(ReachedAt reached) {
        this.reached = reached;
    }

    /** As a browser says it, for example {@code https://labgoals.example.org}. */
    String origin() {
        return reached.origin();
    }

    /** The name that passkeys are bound to. */
    String host() {
        return reached.address().host();
    }

    boolean canBeUsed() {
        return reached.address().isNamedAndSecure();
    }
}
