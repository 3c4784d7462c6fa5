package org.labgoals.reminder.infrastructure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A mail server that knows none of the addresses it is given. */
final class RefusingServer implements AutoCloseable {

    private final ServerSocket socket;

    RefusingServer() {
        try {
            socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return socket.getLocalPort();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                talk(client);
            } catch (IOException over) {
                // the client left, or the test is over
            }
        }
    }

    private static void talk(Socket client) throws IOException {
        var in =
                new BufferedReader(
                        new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
        answer(client, "220 here");
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            var word = line.split("[ :]")[0].toUpperCase(Locale.ROOT);
            answer(
                    client,
                    switch (word) {
                        case "RCPT" -> "550 5.1.1 no such user here";
                        case "QUIT" -> "221 bye";
                        default -> "250 ok";
                    });
        }
    }

    private static void answer(Socket client, String line) throws IOException {
        client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        client.getOutputStream().flush();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
