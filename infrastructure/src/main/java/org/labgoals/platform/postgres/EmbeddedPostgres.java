package org.labgoals.platform.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import org.labgoals.platform.settings.CannotStart;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * PostgreSQL as part of the product: durable, on loopback only, with a role and a password of its
 * own. It ends with the product; one that outlived a killed product is stopped before the start.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);
    private static final int ATTEMPTS = 3;
    private static final int PATIENCE = 60;
    private static final Set<EmbeddedPostgres> OPEN = ConcurrentHashMap.newKeySet();

    private final Programs programs;
    private final FolderLock lock;
    private final Cluster cluster;
    private final Path log;
    private final List<String> options;
    private int port;
    private boolean closed;

    private EmbeddedPostgres(
            Programs programs, FolderLock lock, Cluster cluster, Path log, List<String> options) {
        this.programs = programs;
        this.lock = lock;
        this.cluster = cluster;
        this.log = log;
        this.options = options;
    }

    /** The product's server on the product's data folder. */
    public static EmbeddedPostgres start(Path data) {
        return start(data, PostgresCare.OF_THE_PRODUCT);
    }

    /** Where the server of a product that runs on this folder answers, if one does. */
    public static Optional<DatabaseAddress> runningOn(Path data) {
        var folder = data.resolve("postgresql");
        return Postmaster.portOf(folder)
                .map(port -> addressOf(port, Cluster.NAME, new Cluster(folder).password()));
    }

    static EmbeddedPostgres start(Path data, PostgresCare care) {
        var lock = FolderLock.take(data);
        try {
            var programs = new Programs(Binaries.under(PostgresCare.binariesBeside(data)));
            var folder = data.resolve("postgresql");
            stopOrphan(folder, programs);
            var cluster = Cluster.in(folder, programs, care.rights());
            var server =
                    new EmbeddedPostgres(
                            programs,
                            lock,
                            cluster,
                            data.resolve("postgresql.log"),
                            care.options());
            OPEN.add(server);
            server.startOnFreePort();
            return server;
        } catch (RuntimeException failure) {
            lock.close();
            throw failure;
        }
    }

    /** Closes whatever this program has started or is starting. */
    static void closeAll() {
        OPEN.forEach(EmbeddedPostgres::close);
    }

    /** Where the server answers. */
    public DatabaseAddress address() {
        return addressOf(Cluster.NAME);
    }

    DatabaseAddress addressOf(String database) {
        return addressOf(port, database, cluster.password());
    }

    private static DatabaseAddress addressOf(int port, String database, String password) {
        return new DatabaseAddress(
                "jdbc:postgresql://127.0.0.1:" + port + "/" + database, Cluster.NAME, password);
    }

    private synchronized void startOnFreePort() {
        var words = "";
        for (var attempt = 0; attempt < ATTEMPTS && !closed; attempt++) {
            port = freePort();
            var started = startOn(port);
            if (started.well()) {
                watch();
                return;
            }
            words = started.words();
        }
        throw new CannotStart(
                "PostgreSQL did not start on " + cluster.folder() + ": " + lastWords(words));
    }

    private Programs.Ended startOn(int port) {
        var all = new ArrayList<>(options);
        all.add("-c port=" + port);
        return programs.run(
                "pg_ctl",
                "",
                List.of(
                        "start",
                        "--wait",
                        "--timeout=100",
                        "--pgdata=" + cluster.folder(),
                        "--log=" + log,
                        "--options=" + String.join(" ", all)));
    }

    /**
     * A server that ends by itself is started again on the same port, and the pool finds it there.
     */
    private void watch() {
        Postmaster.of(cluster.folder())
                .ifPresent(process -> process.onExit().thenRun(this::startAgain));
    }

    /** A postmaster that was killed leaves servers behind, which end one after the other. */
    private void startAgain() {
        for (var attempt = 0; attempt < PATIENCE; attempt++) {
            if (isUpAgain(attempt == 0)) {
                return;
            }
            LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
        }
        LOG.error("PostgreSQL could not be started again, see {}.", log);
    }

    private synchronized boolean isUpAgain(boolean first) {
        if (closed) {
            return true;
        }
        if (first) {
            LOG.warn("PostgreSQL ended by itself (see {}); starting it again.", log);
        }
        if (startOn(port).well()) {
            watch();
            LOG.info("PostgreSQL is back.");
            return true;
        }
        return false;
    }

    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            OPEN.remove(this);
            stop(cluster.folder(), programs);
            lock.close();
        }
    }

    private static void stopOrphan(Path folder, Programs programs) {
        Postmaster.of(folder)
                .ifPresentOrElse(
                        orphan -> {
                            LOG.info(
                                    "LabGoals was not stopped cleanly: stopping its database,"
                                            + " process {}.",
                                    orphan.pid());
                            stop(folder, programs);
                            waitFor(orphan);
                        },
                        () -> forgetReusedNumber(folder));
    }

    private static void stop(Path folder, Programs programs) {
        for (var mode : List.of("fast", "immediate")) {
            var stopped =
                    programs.run(
                            "pg_ctl",
                            "",
                            List.of(
                                    "stop",
                                    "--wait",
                                    "--timeout=30",
                                    "--mode=" + mode,
                                    "--pgdata=" + folder));
            if (stopped.well() || Postmaster.of(folder).isEmpty()) {
                return;
            }
        }
    }

    private static void waitFor(ProcessHandle process) {
        try {
            process.onExit().get(30, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException stillThere) {
            throw new CannotStart(
                    "the database process " + process.pid() + " of an earlier run does not end.");
        }
    }

    private static void forgetReusedNumber(Path folder) {
        try {
            Postmaster.forgetReusedNumber(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private String lastWords(String otherwise) {
        try {
            var lines = Files.readAllLines(log);
            return lines.isEmpty() ? otherwise : lines.getLast() + " (see " + log + ")";
        } catch (IOException unreadable) {
            return otherwise;
        }
    }
}
