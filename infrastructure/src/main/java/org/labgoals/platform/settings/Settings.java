package org.labgoals.platform.settings;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.core.env.PropertyResolver;

/**
 * What the operator chose.
 *
 * @param port where the product answers; 0 lets the system choose
 * @param data the folder of everything the product keeps
 * @param demo whether an empty store is filled with the demo laboratory
 * @param database the database server to use instead of the embedded one
 * @param address where browsers reach the product, if that is not this computer's own port
 * @param mail the mail server; without one nobody is reminded by mail
 * @param metrics what opens the metrics to whoever collects them; without one they are closed
 */
public record Settings(
        int port,
        Path data,
        boolean demo,
        Optional<ExternalDatabase> database,
        Optional<PublicAddress> address,
        Optional<MailServer> mail,
        Optional<MetricsToken> metrics) {

    /** Reads the settings, from {@code LABGOALS_PORT} as well as from {@code labgoals.port}. */
    public static Settings from(PropertyResolver properties) {
        var database = database(properties);
        return new Settings(
                port(value(properties, "labgoals.port", "8080")),
                folder(value(properties, "labgoals.data", "./data")),
                truth(value(properties, "labgoals.demo", String.valueOf(database.isEmpty()))),
                database,
                address(value(properties, "labgoals.address", "")),
                mail(properties),
                Optional.of(value(properties, "labgoals.metrics.token", ""))
                        .filter(token -> !token.isEmpty())
                        .map(MetricsToken::of));
    }

    private static Optional<ExternalDatabase> database(PropertyResolver properties) {
        var url = value(properties, "labgoals.database.url", "");
        var user = value(properties, "labgoals.database.user", "");
        var password = properties.getProperty("labgoals.database.password", "");
        if (url.isEmpty()) {
            if (!user.isEmpty() || !password.isEmpty()) {
                throw new CannotStart(
                        "LABGOALS_DATABASE_USER and LABGOALS_DATABASE_PASSWORD belong to"
                                + " LABGOALS_DATABASE_URL, which is not set.");
            }
            return Optional.empty();
        }
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new CannotStart(
                    "LABGOALS_DATABASE_URL has to look like jdbc:postgresql://host:5432/database.");
        }
        if (user.isEmpty()) {
            throw new CannotStart("LABGOALS_DATABASE_URL needs LABGOALS_DATABASE_USER beside it.");
        }
        return Optional.of(new ExternalDatabase(url, user, password));
    }

    private static Optional<PublicAddress> address(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(PublicAddress.of(text));
    }

    private static Optional<MailServer> mail(PropertyResolver properties) {
        var url = value(properties, "labgoals.mail.url", "");
        var user = value(properties, "labgoals.mail.user", "");
        var password = properties.getProperty("labgoals.mail.password", "");
        var from = value(properties, "labgoals.mail.from", "");
        if (url.isEmpty()) {
            if (!user.isEmpty() || !password.isEmpty() || !from.isEmpty()) {
                throw new CannotStart(
                        "LABGOALS_MAIL_USER, LABGOALS_MAIL_PASSWORD and LABGOALS_MAIL_FROM belong"
                                + " to LABGOALS_MAIL_URL, which is not set.");
            }
            return Optional.empty();
        }
        return Optional.of(MailServer.of(url, user, password, from));
    }

    private static int port(String text) {
        try {
            var port = Integer.parseInt(text);
            if (port >= 0 && port <= 65535) {
                return port;
            }
        } catch (NumberFormatException notANumber) {
            // said below
        }
        throw new CannotStart(
                "LABGOALS_PORT has to be a number from 0 to 65535, not \"" + text + "\".");
    }

    private static Path folder(String text) {
        try {
            return Path.of(text).toAbsolutePath().normalize();
        } catch (InvalidPathException notAPath) {
            throw new CannotStart("LABGOALS_DATA has to be a folder, not \"" + text + "\".");
        }
    }

    private static boolean truth(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default ->
                    throw new CannotStart(
                            "LABGOALS_DEMO has to be true or false, not \"" + text + "\".");
        };
    }

    private static String value(PropertyResolver properties, String name, String otherwise) {
        var value = properties.getProperty(name, "").strip();
        return value.isEmpty() ? otherwise : value;
    }
}
