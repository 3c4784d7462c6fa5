package org.labgoals.platform.projection;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.labgoals.platform.postgres.DatabaseAddress;
import org.labgoals.platform.postgres.EmbeddedPostgres;
import org.labgoals.platform.settings.CannotStart;
import org.labgoals.platform.settings.Settings;
import org.labgoals.shared.application.EngineRoom.Rebuild;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * {@code labgoals rebuild}: asks the product that runs for a rebuild, through its database, and
 * tells how it gets on. To end this program ends nothing there.
 */
public final class RebuildFromOutside {

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    private final JdbcClient database;
    private final RebuildLedger ledger;

    private RebuildFromOutside(DatabaseAddress address) {
        database =
                JdbcClient.create(
                        new DriverManagerDataSource(
                                address.url(), address.user(), address.password()));
        ledger = new RebuildLedger(database);
    }

    /** With the name of a part, or without, for all of them. */
    public static void main(String[] arguments) {
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.OFF);
        try {
            var settings = Settings.from(new StandardEnvironment());
            new RebuildFromOutside(address(settings))
                    .run(arguments.length == 0 ? null : arguments[0]);
        } catch (CannotStart | DataAccessException trouble) {
            System.err.println("LabGoals cannot rebuild: " + trouble.getMessage());
            System.exit(1);
        }
    }

    private static DatabaseAddress address(Settings settings) {
        return settings.database()
                .map(named -> new DatabaseAddress(named.url(), named.user(), named.password()))
                .or(() -> EmbeddedPostgres.runningOn(settings.data()))
                .orElseThrow(
                        () ->
                                new CannotStart(
                                        "it does not run on "
                                                + settings.data()
                                                + ". Rows are folded anew while it runs: start it"
                                                + " with ./labgoals run; what was begun goes on"
                                                + " by itself."));
    }

    private void run(@Nullable String feature) {
        List<String> all =
                database.sql("select distinct processor_name from token_entry order by 1")
                        .query(String.class)
                        .list();
        if (feature != null && !all.contains(feature)) {
            throw new CannotStart(
                    "there is no \"" + feature + "\", but " + String.join(", ", all) + ".");
        }
        var taken = ledger.ask(feature == null ? all : List.of(feature));
        System.out.println(
                taken
                        ? "Folding anew, beside the rows that are served:"
                        : "A rebuild goes on already:");
        Rebuild last = ledger.last().orElseThrow();
        while (last.endedAt() == null) {
            System.out.println(progress(last));
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
            last = ledger.last().orElseThrow();
        }
        if (last.trouble() != null) {
            throw new CannotStart(
                    "it was given up because of "
                            + last.trouble()
                            + "; the rows of before are served.");
        }
        System.out.printf(
                "Done: %d events at %d a second; the new rows of %s are served.%n",
                last.readTo(), last.rate(), String.join(", ", last.features()));
    }

    private static String progress(Rebuild rebuild) {
        return "  event %d of %d, %d a second, %s; %d of %d parts served"
                .formatted(
                        rebuild.readTo(),
                        rebuild.last(),
                        rebuild.rate(),
                        rebuild.left()
                                .map(left -> left.toSeconds() + " s left")
                                .orElse("just begun"),
                        rebuild.served().size(),
                        rebuild.features().size());
    }
}
