package org.labgoals.platform.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import org.labgoals.platform.settings.CannotStart;

/**
 * The files of one database server. They are made aside and moved into place whole, so that an
 * interrupted first start leaves nothing half done.
 */
record Cluster(Path folder) {

    static final String NAME = "labgoals";
    private static final String MAJOR_VERSION = "18";
    private static final String PASSWORD_FILE = "labgoals.password";

    /** The cluster in this folder, made if the folder is missing or empty. */
    static Cluster in(Path folder, Programs programs, String extraRights) {
        try {
            if (Folders.isEmptyOrMissing(folder)) {
                make(folder, programs, extraRights);
            }
            var version = folder.resolve("PG_VERSION");
            if (!Files.exists(version) || !Files.exists(folder.resolve(PASSWORD_FILE))) {
                throw new CannotStart(
                        folder
                                + " is not a whole database: restore it from a backup, or move it"
                                + " away to begin anew.");
            }
            var found = Files.readString(version).strip();
            if (!found.equals(MAJOR_VERSION)) {
                throw new CannotStart(
                        folder
                                + " was written by PostgreSQL "
                                + found
                                + " and LabGoals brings "
                                + MAJOR_VERSION
                                + "; convert it with pg_upgrade first.");
            }
            return new Cluster(folder);
        } catch (IOException failure) {
            throw new CannotStart(
                    folder + " cannot be read or written: " + failure.getMessage(), failure);
        }
    }

    String password() {
        try {
            return Files.readString(folder.resolve(PASSWORD_FILE)).strip();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void make(Path folder, Programs programs, String extraRights)
            throws IOException {
        var aside = folder.resolveSibling(folder.getFileName() + ".unfinished");
        Folders.delete(aside);
        expect(
                programs.run(
                        "initdb",
                        "",
                        List.of(
                                "--pgdata=" + aside,
                                "--username=postgres",
                                "--auth=reject",
                                "--encoding=UTF8",
                                "--locale-provider=builtin",
                                "--builtin-locale=C.UTF-8",
                                "--locale=C",
                                "--data-checksums")),
                folder);
        var password = randomPassword();
        var sql =
                """
                CREATE ROLE %1$s LOGIN %2$s PASSWORD '%3$s';
                GRANT pg_checkpoint TO %1$s;
                GRANT EXECUTE ON FUNCTION pg_switch_wal() TO %1$s;
                CREATE DATABASE %1$s OWNER %1$s;
                """
                        .formatted(NAME, extraRights, password);
        expect(
                programs.run(
                        "postgres",
                        sql,
                        List.of(
                                "--single",
                                "-D",
                                aside.toString(),
                                "-c",
                                "password_encryption=scram-sha-256",
                                "template1")),
                folder);
        OwnerOnly.write(aside.resolve(PASSWORD_FILE), password);
        OwnerOnly.write(
                aside.resolve("pg_hba.conf"),
                """
                # Only LabGoals' own role, only from this machine, only with its password.
                host  all  labgoals  127.0.0.1/32  scram-sha-256
                host  all  labgoals  ::1/128       scram-sha-256
                """);
        Files.deleteIfExists(folder);
        Files.move(aside, folder, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void expect(Programs.Ended ended, Path folder) {
        if (!ended.well()) {
            throw new CannotStart(
                    "the database in " + folder + " could not be made: " + ended.words());
        }
    }

    private static String randomPassword() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
