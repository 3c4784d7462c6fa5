package org.labgoals.platform.console;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** One command; it answers with the exit code. */
abstract class Verb implements Callable<Integer> {

    /** How a command's help tells its exit codes. */
    static final String EXIT_CODES = "%nExit code:%n";

    @ParentCommand private Console console;
    @Spec private CommandSpec spec;

    /** The installation that the command works on. */
    final Installed installed() {
        return Installed.in(console.environment());
    }

    final PrintWriter out() {
        return spec.commandLine().getOut();
    }

    /** What was typed makes no sense; the message says why. */
    final ParameterException notUnderstood(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
