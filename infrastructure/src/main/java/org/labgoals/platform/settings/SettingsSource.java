package org.labgoals.platform.settings;

import org.jspecify.annotations.Nullable;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.PropertySourcesPropertyResolver;

/** Answers the settings with their defaults filled in, whoever set them and whenever. */
final class SettingsSource extends PropertySource<Object> {

    private static final String BOOTS_VIEW_OF_ALL_SOURCES = "configurationProperties";

    private final ConfigurableEnvironment environment;

    SettingsSource(ConfigurableEnvironment environment) {
        super("settings"); // Boot would descend into an environment given as the source
        this.environment = environment;
    }

    Settings current() {
        var others = new MutablePropertySources();
        for (var each : environment.getPropertySources()) {
            if (each != this && !each.getName().equals(BOOTS_VIEW_OF_ALL_SOURCES)) {
                others.addLast(each);
            }
        }
        return Settings.from(new PropertySourcesPropertyResolver(others));
    }

    @Override
    public @Nullable Object getProperty(String name) {
        return switch (name) {
            case "labgoals.port" -> current().port();
            case "labgoals.data" -> current().data().toString();
            case "labgoals.demo" -> current().demo();
            default -> null;
        };
    }
}
