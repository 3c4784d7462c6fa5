package org.labgoals.platform.console;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
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
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Runs one command and ends with its exit code: 0 when it is done and all is well, 1 when what was
 * looked at is not as it should be, 2 when it could not be done.
 */
@Command(
        name = "labgoals",
        description = "Commands that work on the product's data from outside it.",
        subcommands = {Backup.class, Checkpoints.class, Rebuild.class, Restore.class, Verify.class})
public final class Console {

    static final int WELL = 0;
    static final int NOT_WELL = 1;
    static final int NOT_DONE = 2;

    private static final int WIDTH = 96;

    private final PrintWriter out;
    private final PrintWriter err;
    private final Supplier<ConfigurableEnvironment> environment;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "this text")
    private boolean help;

    Console(PrintStream out, PrintStream err, Supplier<ConfigurableEnvironment> environment) {
        this.out = new PrintWriter(out, true);
        this.err = new PrintWriter(err, true);
        this.environment = environment;
    }

    public static void main(String[] arguments) {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
            context.getLogger(Logger.ROOT_LOGGER_NAME).setLevel(Level.ERROR);
        }
        System.exit(new Console(System.out, System.err, ProcessSettings::read).run(arguments));
    }

    int run(String... arguments) {
        return new CommandLine(this)
                .setOut(out)
                .setErr(err)
                .setUsageHelpWidth(WIDTH)
                .setUsageHelpAutoWidth(false)
                .setParameterExceptionHandler((refusal, typed) -> notUnderstood(refusal))
                .setExecutionExceptionHandler((failure, line, typed) -> notDone(told(failure)))
                .execute(arguments);
    }

    /**
     * Where the settings are.
     *
     * @throws CannotStart when a setting does not exist
     */
    ConfigurableEnvironment environment() {
        return environment.get();
    }

    private int notUnderstood(ParameterException refusal) {
        refusal.getCommandLine().usage(err);
        if (refusal instanceof UnmatchedArgumentException unmatched) {
            UnmatchedArgumentException.printSuggestions(unmatched, err);
        }
        return notDone(refusal.getMessage());
    }

    /** What is expected to go wrong, as a sentence; anything else is a fault of ours. */
    private static @Nullable String told(Exception failure) throws Exception {
        return switch (failure) {
            case CannotStart refusal -> refusal.getMessage();
            case CannotSign refusal -> refusal.getMessage();
            case NotFound refusal -> refusal.getMessage();
            case DataAccessException inDatabase -> sentence(inDatabase);
            case TransactionException inDatabase -> sentence(inDatabase);
            default -> throw failure;
        };
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

    private int notDone(@Nullable String reason) {
        err.println("labgoals: " + reason);
        return NOT_DONE;
    }
}
