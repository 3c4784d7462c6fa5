package org.labgoals.platform.console;

import java.io.PrintStream;
import java.util.Set;

/** One command. */
interface Verb {

    /** What it does and takes, in full lines. */
    String help();

    /** The options that it knows, each with a value. */
    Set<String> options();

    /** Does it and answers with the exit code. */
    int run(Words words, Installed installed, PrintStream out);
}
