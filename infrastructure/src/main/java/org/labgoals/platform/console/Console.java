package org.labgoals.platform.console;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import java.io.PrintStream;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.labgoals.platform.settings.CannotStart;
import org.labgoals.platform.settings.ProcessSettings;
import org.labgoals.shared.application.EventProof.CannotSign;
import org.labgoals.shared.application.NotFound;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.TransactionException;

/**
 * Runs one command and ends with its exit code: 0 when it is done and all is well, 1 when what was
 * looked at is not as it should be, 2 when it could not be done.
 */
public final class Console {

    static final int WELL = 0;
    static final int NOT_WELL = 1;
    static final int NOT_DONE = 2;

    private static final Map<String, Verb> VERBS =
            new TreeMap<>(
                    Map.of(
                            "verify", new Verify(),
                            "checkpoints", new Checkpoints(),
                            "backup", new Backup(),
                            "restore", new Restore()));

    private final PrintStream out;
    private final PrintStream err;

    Console(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    public static void main(String[] arguments) {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
            context.getLogger(Logger.ROOT_LOGGER_NAME).setLevel(Level.ERROR);
        }
        System.exit(new Console(System.out, System.err).run(List.of(arguments)));
    }

    private int run(List<String> arguments) {
        try {
            return run(arguments, ProcessSettings.read());
        } catch (CannotStart refusal) {
            return notDone(refusal.getMessage());
        }
    }

    int run(List<String> arguments, ConfigurableEnvironment environment) {
        var verb = arguments.isEmpty() ? null : VERBS.get(arguments.getFirst());
        if (verb == null) {
            return notDone("there is no such command; there are " + VERBS.keySet() + ".");
        }
        if (arguments.contains("--help") || arguments.contains("-h")) {
            out.print(verb.help());
            return WELL;
        }
        try {
            var words = Words.of(arguments.subList(1, arguments.size()), verb.options());
            return verb.run(words, Installed.in(environment), out);
        } catch (Words.NotUnderstood notUnderstood) {
            err.print(verb.help());
            return notDone(notUnderstood.getMessage());
        } catch (CannotStart | CannotSign | NotFound refusal) {
            return notDone(refusal.getMessage());
        } catch (DataAccessException | TransactionException failure) {
            return notDone(sentence(failure));
        }
    }

    private static String sentence(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException inDatabase) {
                return isAboutTheSchema(inDatabase)
                        ? "this is no database of LabGoals, or one of an earlier version: start the"
                                + " product on it once."
                        : (failure instanceof CannotGetJdbcConnectionException
                                                || failure instanceof TransactionException
                                        ? "the database does not answer: "
                                        : "the database could not do it: ")
                                + String.valueOf(inDatabase.getMessage())
                                        .lines()
                                        .findFirst()
                                        .orElse("");
            }
        }
        return String.valueOf(failure.getMessage());
    }

    private static boolean isAboutTheSchema(SQLException failure) {
        return Arrays.asList("42P01", "42703").contains(failure.getSQLState());
    }

    private int notDone(@org.jspecify.annotations.Nullable String reason) {
        err.println("labgoals: " + reason);
        return NOT_DONE;
    }
}
