package org.labgoals.platform.settings;

import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.StandardEnvironment;

/** The settings of a command that runs without the product. */
public final class ProcessSettings {

    private ProcessSettings() {}

    /**
     * What {@link Settings#from} reads, from this process's own environment.
     *
     * @throws CannotStart when a setting does not exist
     */
    public static ConfigurableEnvironment read() {
        var environment = new StandardEnvironment();
        ReadSettings.refuseUnknown(environment.getSystemEnvironment());
        return environment;
    }
}
