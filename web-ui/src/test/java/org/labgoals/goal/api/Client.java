package org.labgoals.goal.api;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.labgoals.shared.application.Channel;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.Role;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who uses the running product over HTTP. */
public final class Client {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final String product;
    private final String authorization;

    private Client(String product, String authorization) {
        this.product = product;
        this.authorization = authorization;
    }

    public static Client signedIn(int port, String account) {
        String pair = account + ":labgoals-demo";
        return new Client(
                "http://localhost:" + port,
                "Basic "
                        + Base64.getEncoder()
                                .encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
    }

    public static Client nobody(int port) {
        return new Client("http://localhost:" + port, "");
    }

    public Client withToken(String secret) {
        return new Client(product, "Bearer " + secret);
    }

    /** Who is signed in here, for what is asked of the product without HTTP. */
    public Viewer viewer() {
        var me = get("/api/v1/me").json();
        return new Viewer(
                me.at("/id").asString(),
                new PersonId(me.at("/id").asString()),
                me.at("/roles")
                        .valueStream()
                        .map(each -> Role.valueOf(each.asString().toUpperCase(Locale.ROOT)))
                        .collect(Collectors.toSet()),
                Channel.SCREEN);
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    /** The bytes of a file. */
    public byte[] bytes(String path) {
        try {
            return HTTP.send(request(path).build(), HttpResponse.BodyHandlers.ofByteArray()).body();
        } catch (IOException failure) {
            throw new AssertionError(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }

    public Answer delete(String path) {
        return send(request(path).DELETE());
    }

    public Answer post(String path, String body) {
        return post(path, body, UUID.randomUUID().toString());
    }

    public Answer post(String path, String body, String key) {
        return send(
                request(path)
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", key)
                        .POST(BodyPublishers.ofString(body)));
    }

    public Answer put(String path, String body, String ifMatch) {
        return send(
                request(path)
                        .header("Content-Type", "application/json")
                        .header("If-Match", ifMatch)
                        .PUT(BodyPublishers.ofString(body)));
    }

    /** The status of an address that no URI class would let pass. */
    public int raw(URI server, String address) {
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            socket.getOutputStream()
                    .write(
                            ("GET "
                                            + address
                                            + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: "
                                            + authorization
                                            + "\r\nConnection: close\r\n\r\n")
                                    .getBytes(StandardCharsets.UTF_8));
            String answer =
                    new String(socket.getInputStream().readNBytes(12), StandardCharsets.UTF_8);
            return Integer.parseInt(answer.substring(9));
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(product + path));
        return authorization.isEmpty() ? request : request.header("Authorization", authorization);
    }

    public Answer send(HttpRequest.Builder request) {
        try {
            return new Answer(
                    HTTP.send(
                            request.build(),
                            HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8)));
        } catch (IOException failure) {
            throw new AssertionError(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }

    /** What came back. */
    public record Answer(HttpResponse<String> response) {

        public int status() {
            return response.statusCode();
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        public JsonNode json() {
            return JSON.readTree(response.body());
        }

        public String text() {
            return response.body();
        }

        public String at(String field) {
            return json().path(field).asString();
        }

        public String code() {
            return at("code");
        }
    }
}
