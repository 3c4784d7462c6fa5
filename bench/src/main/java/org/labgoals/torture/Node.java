package org.labgoals.torture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A node of the product as a process of its own. */
final class Node implements AutoCloseable {

    private static final Pattern ADDRESS = Pattern.compile("http://localhost:(\\d+)");

    private final String name;
    private final Path jar;
    private final Path folder;
    private final Map<String, String> settings;
    private final Wire wire;
    private int starts;
    private volatile @Nullable Process process;
    private volatile Path output;

    Node(String name, Path jar, Path folder, Map<String, String> settings, Wire wire) {
        this.name = name;
        this.jar = jar;
        this.folder = folder;
        this.settings = settings;
        this.wire = wire;
        this.output = folder.resolve(name + ".log");
    }

    String name() {
        return name;
    }

    Wire wire() {
        return wire;
    }

    synchronized void start() throws IOException {
        output = folder.resolve(name + "-" + ++starts + ".log");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of(
                        "-Xmx512m",
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow"));
        Path cache = jar.resolveSibling("labgoals.aot");
        command.add(Files.isReadable(cache) ? "-XX:AOTCache=" + cache : "-Xshare:auto");
        command.addAll(List.of("-jar", jar.toString()));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.redirectOutput(output.toFile());
        builder.environment().keySet().removeIf(each -> each.startsWith("LABGOALS_"));
        builder.environment().putAll(settings);
        process = builder.start();
    }

    /** Whether it takes requests. */
    boolean isUp() {
        var running = process;
        return running != null && running.isAlive() && said().contains("LabGoals is ready");
    }

    /** Who cannot start because the database goes away is started again, as by any supervisor. */
    void startIfEnded() throws IOException {
        var running = process;
        if (running != null && !running.isAlive()) {
            start();
        }
    }

    void awaitUp(long endNanos) throws IOException {
        while (!isUp()) {
            if (System.nanoTime() > endNanos) {
                throw new IOException(name + " did not start: " + said());
            }
            startIfEnded();
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
    }

    /** Where it answers; while it is down, where nobody does. */
    String address() {
        var port = ADDRESS.matcher(said());
        return "http://localhost:" + (port.find() ? port.group(1) : "1");
    }

    /** What its processes said, from the first to the last. */
    String saidInAll() {
        var all = new StringBuilder();
        for (int start = 1; start <= starts; start++) {
            all.append(read(folder.resolve(name + "-" + start + ".log")));
        }
        return all.toString();
    }

    private String said() {
        return read(output);
    }

    private static String read(Path log) {
        try {
            return Files.readString(log);
        } catch (IOException notYet) {
            return "";
        }
    }

    /** {@code kill -9}. */
    void kill() throws InterruptedException {
        var running = process;
        if (running != null) {
            running.destroyForcibly().waitFor();
        }
    }

    /** Neither dead nor alive: it stops in the middle of whatever it does, and goes on later. */
    void standStill(boolean still) throws IOException, InterruptedException {
        var running = process;
        if (running != null && running.isAlive()) {
            new ProcessBuilder("kill", still ? "-STOP" : "-CONT", Long.toString(running.pid()))
                    .start()
                    .waitFor();
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        standStill(false);
        kill();
        wire.close();
    }
}
