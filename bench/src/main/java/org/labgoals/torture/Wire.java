package org.labgoals.torture;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** The way from a node to the database, which can be cut: wholly, or in the middle of a commit. */
final class Wire implements AutoCloseable {

    private static final int NEVER = -1;

    private final ServerSocket door;
    private final int target;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicInteger cutIn = new AtomicInteger(NEVER);
    private volatile boolean away;
    private volatile boolean afterPassing;

    Wire(int target) throws IOException {
        this.target = target;
        this.door = new ServerSocket();
        door.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        Thread.startVirtualThread(this::let);
    }

    int port() {
        return door.getLocalPort();
    }

    /** Whoever calls is turned away until {@link #back}. */
    void away() {
        away = true;
        cut();
    }

    void back() {
        away = false;
    }

    /** Cuts what is open. */
    void cut() {
        open.forEach(Wire::close);
        open.clear();
    }

    /**
     * Cuts one connection at its next commit, or when so many messages have passed.
     *
     * @param passing whether the message still gets there, so that only its answer is lost
     */
    void cutAtCommit(int messages, boolean passing) {
        afterPassing = passing;
        cutIn.set(messages);
    }

    @Override
    public void close() throws IOException {
        door.close();
        cut();
    }

    private void let() {
        while (!door.isClosed()) {
            try {
                var caller = door.accept();
                if (away) {
                    close(caller);
                    continue;
                }
                var server = new Socket(InetAddress.getLoopbackAddress(), target);
                open.add(caller);
                open.add(server);
                Thread.startVirtualThread(() -> pass(caller, server, true));
                Thread.startVirtualThread(() -> pass(server, caller, false));
            } catch (IOException closed) {
                // the database is down, or the door closed
            }
        }
    }

    private void pass(Socket from, Socket to, boolean asks) {
        try (from;
                to) {
            var bytes = new byte[1 << 16];
            var in = from.getInputStream();
            for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
                boolean last = asks && cutIn.get() != NEVER && isLast(bytes, read);
                if (!last || afterPassing) {
                    to.getOutputStream().write(bytes, 0, read);
                }
                if (last) {
                    return;
                }
            }
        } catch (IOException cut) {
            // both ends are closed now
        } finally {
            open.remove(from);
            open.remove(to);
        }
    }

    private boolean isLast(byte[] bytes, int length) {
        boolean commit =
                new String(bytes, 0, length, StandardCharsets.ISO_8859_1).contains("COMMIT");
        int left = cutIn.updateAndGet(now -> now == NEVER || commit ? NEVER : now - 1);
        return commit || left == 0 && cutIn.compareAndSet(0, NEVER);
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException closedAlready) {
            // as it should be
        }
    }
}
