package org.labgoals.platform.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/** Reads the settings before anything starts, and refuses one that does not exist. */
final class ReadSettings implements EnvironmentPostProcessor, Ordered {

    private static final List<String> KNOWN =
            List.of(
                    "LABGOALS_PORT",
                    "LABGOALS_DATA",
                    "LABGOALS_MASTER_KEY",
                    "LABGOALS_SIGNING_KEY",
                    "LABGOALS_ERASURE_LEDGER",
                    "LABGOALS_DEMO",
                    "LABGOALS_ADDRESS",
                    "LABGOALS_DATABASE_URL",
                    "LABGOALS_DATABASE_USER",
                    "LABGOALS_DATABASE_PASSWORD",
                    "LABGOALS_MAIL_URL",
                    "LABGOALS_MAIL_USER",
                    "LABGOALS_MAIL_PASSWORD",
                    "LABGOALS_MAIL_FROM",
                    "LABGOALS_METRICS_TOKEN");

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public void postProcessEnvironment(
            ConfigurableEnvironment environment, SpringApplication application) {
        refuseUnknown(environment.getSystemEnvironment());
        var settings = new SettingsSource(environment);
        environment.getPropertySources().addFirst(settings);
        environment.getPropertySources().addLast(platformDefaults());
        settings.current();
    }

    private static MapPropertySource platformDefaults() {
        try {
            var defaults =
                    PropertiesLoaderUtils.loadProperties(
                            new ClassPathResource("labgoals-platform.properties"));
            var values = new HashMap<String, Object>();
            defaults.stringPropertyNames()
                    .forEach(name -> values.put(name, defaults.getProperty(name)));
            return new MapPropertySource("platform", values);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static void refuseUnknown(Map<String, Object> environment) {
        var unknown =
                environment.keySet().stream()
                        .filter(name -> name.startsWith("LABGOALS_") && !KNOWN.contains(name))
                        .sorted()
                        .collect(Collectors.joining(", "));
        if (!unknown.isEmpty()) {
            throw new CannotStart(
                    "there is no setting "
                            + unknown
                            + "; the settings are "
                            + String.join(", ", KNOWN)
                            + ".");
        }
    }
}
