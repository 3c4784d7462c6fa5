package org.labgoals.platform.console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.labgoals.platform.proof.KeptOutside;
import org.labgoals.platform.settings.CannotStart;
import org.labgoals.platform.settings.Settings;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * The installation that a command works on.
 *
 * @param master where the master key is
 * @param ledger where the erasure ledger is
 */
record Installed(Settings settings, Path master, Path ledger, KeptOutside outside) {

    static Installed in(ConfigurableEnvironment environment) {
        var settings = Settings.from(environment);
        var named = environment.getProperty("labgoals.master-key", "");
        var master = named.isBlank() ? settings.data().resolve("master.key") : Path.of(named);
        var ledger = environment.getProperty("labgoals.erasure-ledger", "");
        return new Installed(
                settings,
                master,
                ledger.isBlank() ? master.resolveSibling("erasures.ledger") : Path.of(ledger),
                KeptOutside.at(environment.getProperty("labgoals.signing-key", ""), master));
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new CannotStart("the file " + file + " cannot be read: " + reason(e));
        }
    }

    /** Writes a new file; one that is there already is left as it is. */
    static void writeNew(Path file, String text) {
        try {
            Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
        } catch (IOException e) {
            throw new CannotStart("the file " + file + " cannot be written: " + reason(e));
        }
    }

    private static String reason(IOException e) {
        return e.getClass().getSimpleName().replaceAll("Exception$", "") + " " + e.getMessage();
    }
}
