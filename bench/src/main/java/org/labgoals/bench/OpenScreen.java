package org.labgoals.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody's home screen, open and idle, as a browser has it: signed in, drawn, and listening. */
final class OpenScreen {

    private static final Pattern FORGERY = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");
    private static final Pattern SECURITY_KEY =
            Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");
    private static final Pattern PUSH_KEY = Pattern.compile("\"Vaadin-Push-ID\":\"([^\"]+)\"");
    private static final Pattern SCREEN = Pattern.compile("\"v-uiId\":([0-9]+)");

    private static final String HOME =
            """
            {"csrfToken":"%s","rpc":[{"type":"event","node":1,"event":"ui-navigate","data":
            {"route":"/","query":"","appShellTitle":"","historyState":{"idx":0},"trigger":""}}],
            "syncId":0,"clientId":0}
            """;

    private final HttpClient client;
    private final String address;
    private final Map<String, String> cookies = new LinkedHashMap<>();

    private OpenScreen(HttpClient client, String address) {
        this.client = client;
        this.address = address;
    }

    /** Opens one; the connection is kept until it is aborted. */
    static WebSocket of(HttpClient client, String address, String user, String password)
            throws IOException, InterruptedException {
        var screen = new OpenScreen(client, address);
        var form =
                "username=%s&password=%s&_csrf=%s"
                        .formatted(
                                user,
                                password,
                                URLEncoder.encode(
                                        first(FORGERY, screen.get("/sign-in")),
                                        StandardCharsets.UTF_8));
        screen.post("/sign-in", "application/x-www-form-urlencoded", form);
        var begun = screen.get("/?v-r=init&location=&query=");
        var number = first(SCREEN, begun);
        var push =
                address.replaceFirst("^http", "ws")
                        + "/VAADIN/push?v-r=push&v-uiId="
                        + number
                        + "&v-pushId="
                        + first(PUSH_KEY, begun)
                        + "&X-Atmosphere-Transport=websocket&X-Atmosphere-Framework=4.0.1"
                        + "&X-Atmosphere-tracking-id=0&X-Atmosphere-TrackMessageSize=true"
                        + "&X-atmo-protocol=true&X-Vaadin-LastSeenServerSyncId=0";
        var open =
                client.newWebSocketBuilder()
                        .header("Cookie", screen.cookie())
                        .buildAsync(URI.create(push), new WebSocket.Listener() {})
                        .join();
        var drawn =
                screen.post(
                        "/?v-r=uidl&v-uiId=" + number,
                        "application/json",
                        HOME.formatted(first(SECURITY_KEY, begun)));
        if (!drawn.contains("\"changes\"") || drawn.length() < 10_000) {
            throw new IOException("The home screen was not drawn: " + drawn);
        }
        return open;
    }

    private static String first(Pattern pattern, String text) throws IOException {
        var found = pattern.matcher(text);
        if (!found.find()) {
            throw new IOException("There is no " + pattern + " in " + text);
        }
        return found.group(1);
    }

    private String get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    private String post(String path, String type, String body)
            throws IOException, InterruptedException {
        return send(
                request(path)
                        .header("Content-Type", type)
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(address + path));
        return cookies.isEmpty() ? request : request.header("Cookie", cookie());
    }

    private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
        for (var set : answer.headers().allValues("Set-Cookie")) {
            var pair = set.split(";", 2)[0].split("=", 2);
            cookies.put(pair[0], pair[1]);
        }
        return answer.body();
    }

    private String cookie() {
        return cookies.entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining("; "));
    }
}
