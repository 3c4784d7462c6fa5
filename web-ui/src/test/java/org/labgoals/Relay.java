package org.labgoals;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A way to a server that a test can cut and mend. */
final class Relay implements AutoCloseable {

    private final int port;
    private final int target;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile @Nullable ServerSocket door;

    private Relay(int port, int target) {
        this.port = port;
        this.target = target;
    }

    /** A way that is cut at first. */
    static Relay to(int target) throws IOException {
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return new Relay(free.getLocalPort(), target);
        }
    }

    int port() {
        return port;
    }

    void mend() throws IOException {
        var door = new ServerSocket();
        door.setReuseAddress(true);
        door.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        this.door = door;
        Thread.startVirtualThread(() -> let(door));
    }

    void cut() throws IOException {
        var door = this.door;
        if (door != null) {
            door.close();
        }
        for (var socket : open) {
            socket.close();
        }
        open.clear();
    }

    @Override
    public void close() throws IOException {
        cut();
    }

    private void let(ServerSocket door) {
        while (!door.isClosed()) {
            try {
                var caller = door.accept();
                var server = new Socket(InetAddress.getLoopbackAddress(), target);
                open.add(caller);
                open.add(server);
                Thread.startVirtualThread(() -> pass(caller, server));
                Thread.startVirtualThread(() -> pass(server, caller));
            } catch (IOException closed) {
                // the loop ends with the door
            }
        }
    }

    private static void pass(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException cut) {
            // both ends are closed now
        }
    }
}
