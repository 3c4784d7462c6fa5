package org.labgoals.people.infrastructure;

import org.labgoals.platform.settings.PublicAddress;
import org.labgoals.platform.settings.Settings;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Where browsers reach the product: a passkey answers to this address and to no other. */
@Component
class PasskeyAddress {

    private final Settings settings;
    private final Environment environment;

    PasskeyAddress(Settings settings, Environment environment) {
        this.settings = settings;
        this.environment = environment;
    }

    /** As a browser says it, for example {@code https://labgoals.example.org}. */
    String origin() {
        return address().origin();
    }

    /** The name that passkeys are bound to. */
    String host() {
        return address().host();
    }

    boolean canBeUsed() {
        return address().isNamedAndSecure();
    }

    /** Asked each time: which port the system chose is known only once the product answers. */
    private PublicAddress address() {
        return settings.address()
                .orElseGet(
                        () ->
                                PublicAddress.onThisComputer(
                                        environment.getProperty(
                                                "local.server.port",
                                                Integer.class,
                                                settings.port())));
    }
}
