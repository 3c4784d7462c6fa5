package org.labgoals.platform.projection;

import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** What went wrong where an event was folded. */
record Fault(Throwable thrown) {

    static Fault of(Throwable thrown) {
        return new Fault(thrown);
    }

    /**
     * Whether it lies in the event and its rows, and not in the machine: then it comes again, and
     * all that is after it would wait for ever.
     */
    boolean comesAgain() {
        return causes().noneMatch(each -> each instanceof Error || isOfTheMoment(each));
    }

    /**
     * Connections, locks, resources and a server that is ending: classes 08, 40, 53, 55, 57, 58.
     */
    private static boolean isOfTheMoment(Throwable cause) {
        return cause instanceof SQLTransientException
                || cause instanceof SQLRecoverableException
                || cause instanceof SQLException failed
                        && (failed.getSQLState() == null
                                || Stream.of("08", "40", "53", "55", "57", "58")
                                        .anyMatch(failed.getSQLState()::startsWith));
    }

    /**
     * For whoever mends it: what and where. Not the server's sentence, which may repeat what stood
     * in the row, but its code with the table and constraint it names.
     */
    String told() {
        var root = causes().reduce((above, below) -> below).orElse(thrown);
        var what =
                root instanceof PSQLException failed
                        ? "SQL " + failed.getSQLState() + named(failed.getServerErrorMessage())
                        : root.getClass().getSimpleName();
        return Arrays.stream(root.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("org.labgoals."))
                .findFirst()
                .map(frame -> what + " at " + shortly(frame))
                .orElse(what);
    }

    private static String named(@Nullable ServerErrorMessage message) {
        return message == null
                ? ""
                : Stream.of(message.getTable(), message.getConstraint())
                        .filter(Objects::nonNull)
                        .map(name -> " " + name)
                        .collect(Collectors.joining());
    }

    private Stream<Throwable> causes() {
        return Stream.<@Nullable Throwable>iterate(
                        thrown, each -> each != null, each -> each.getCause())
                .limit(10)
                .map(Throwable.class::cast);
    }

    private static String shortly(StackTraceElement frame) {
        var type = frame.getClassName();
        return type.substring(type.lastIndexOf('.') + 1)
                + "."
                + frame.getMethodName()
                + ":"
                + frame.getLineNumber();
    }
}
