package org.labgoals.platform.settings;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Where browsers reach the product: as the operator says, else on this computer. */
@Component
public class ReachedAt {

    private final Settings settings;
    private final Environment environment;

    ReachedAt(Settings settings, Environment environment) {
        this.settings = settings;
        this.environment = environment;
    }

    /** As a browser says it, for example {@code https://labgoals.example.org}. */
    public String origin() {
        return address().origin();
    }

    /** Asked each time: which port the system chose is known only once the product answers. */
    public PublicAddress address() {
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
