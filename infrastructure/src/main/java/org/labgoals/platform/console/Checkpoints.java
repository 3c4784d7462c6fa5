package org.labgoals.platform.console;

import java.io.PrintStream;
import java.util.Set;
import org.labgoals.platform.postgres.OpenedDatabase;
import org.labgoals.platform.proof.StoreReading;

/** The last checkpoints, one of them signed to be kept elsewhere, and the key to check it with. */
final class Checkpoints implements Verb {

    private static final String EXPORT = "--export";
    private static final String NUMBER = "--number";
    private static final String PUBLIC_KEY = "--public-key";
    private static final int SHOWN = 20;

    @Override
    public String help() {
        return """
        Usage: labgoals checkpoints [--export FILE [--number N]] [--public-key FILE]

        Without options: lists the last checkpoints, latest first.

          --export FILE      writes the last one, signed, to a new file: keep it where the owner
                             of the database cannot reach it, and verify against it later
          --number N         that one instead of the last
          --public-key FILE  writes the public key to a new file, as PEM

        Exit code: 0 done, 2 not done.
        """;
    }

    @Override
    public Set<String> options() {
        return Set.of(EXPORT, NUMBER, PUBLIC_KEY);
    }

    @Override
    public int run(Words words, Installed installed, PrintStream out) {
        words.expectNothing();
        var number = words.option(NUMBER).map(Checkpoints::number).orElse(null);
        var export = words.file(EXPORT);
        var publicKey = words.file(PUBLIC_KEY);
        if (number != null && export.isEmpty()) {
            throw new Words.NotUnderstood(NUMBER + " belongs to " + EXPORT + ".");
        }
        try (var database = OpenedDatabase.of(installed.settings())) {
            var proof = StoreReading.of(database.dataSource(), installed.outside());
            if (export.isEmpty() && publicKey.isEmpty()) {
                proof.checkpoints(Long.MAX_VALUE, SHOWN)
                        .forEach(
                                each ->
                                        out.println(
                                                each.number()
                                                        + "  "
                                                        + each.at()
                                                        + "  "
                                                        + each.events()
                                                        + " events  "
                                                        + each.hash()));
            }
            export.ifPresent(
                    file -> {
                        var signed = proof.signed(number);
                        Installed.writeNew(file, signed.file());
                        out.println("Checkpoint " + signed.number() + " is in " + file);
                    });
            publicKey.ifPresent(
                    file -> {
                        Installed.writeNew(file, proof.publicKey());
                        out.println("The public key is in " + file);
                    });
            return Console.WELL;
        }
    }

    private static long number(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException none) {
            throw new Words.NotUnderstood(NUMBER + " has to be a number, not \"" + text + "\".");
        }
    }
}
