package org.labgoals.torture;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** Drafts goals and submits some of them, at any node, again under the same key or once only. */
final class Writer {

    private static final Duration PAUSE = Duration.ofMillis(300);
    private static final String GOALS = "/api/v1/goals";
    private static final String PLAN =
            "{\"title\": \"%s\", \"measures\": [{\"name\": \"Median\", \"form\": \"numeric\","
                    + " \"unit\": \"min\", \"direction\": \"reduce\", \"baseline\": 52,"
                    + " \"target\": 40}]}";

    private final List<Node> nodes;
    private final Random random;
    private final String prefix;
    private final Queue<Written> written;
    private final Queue<String> wrong;
    private final LongAdder unanswered;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private int number;

    Writer(
            List<Node> nodes,
            Random random,
            String prefix,
            Queue<Written> written,
            Queue<String> wrong,
            LongAdder unanswered) {
        this.nodes = nodes;
        this.random = random;
        this.prefix = prefix;
        this.written = written;
        this.wrong = wrong;
        this.unanswered = unanswered;
    }

    void once() {
        var title = prefix + " " + ++number + ".";
        var key = UUID.randomUUID().toString();
        int tries = random.nextBoolean() ? 6 : 1;
        var drafted = sent(GOALS, key, PLAN.formatted(title), tries);
        if (drafted == null) {
            written.add(new Written(title, key, null, null));
            return;
        }
        var location = drafted.headers().firstValue("Location").orElse("");
        var goal = location.substring(location.lastIndexOf('/') + 1);
        if (goal.isEmpty() || drafted.body().isBlank()) {
            wrong.add("answered " + drafted.statusCode() + " with nothing: " + title);
        }
        Boolean submitted = null;
        if (random.nextBoolean()) {
            submitted = sent(GOALS + "/" + goal + "/submission", key + "-s", "", tries) != null;
        }
        written.add(new Written(title, key, goal, submitted));
    }

    /** What is answered to a request that was answered before. */
    @Nullable HttpResponse<String> again(Written done) {
        return sent(GOALS, done.key(), PLAN.formatted(done.title()), 3);
    }

    /** The answer that it was done; null where nobody said so. */
    private @Nullable HttpResponse<String> sent(String path, String key, String body, int tries) {
        for (int attempt = 0; attempt < tries; attempt++) {
            if (attempt > 0) {
                LockSupport.parkNanos(PAUSE.toNanos());
            }
            try {
                var answer =
                        client.send(request(path, key, body), HttpResponse.BodyHandlers.ofString());
                if (answer.statusCode() / 100 == 2) {
                    return answer;
                }
                look(answer, path);
            } catch (IOException unknown) {
                unanswered.increment();
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
                return null;
            }
        }
        return null;
    }

    private HttpRequest request(String path, String key, String body) {
        var pair = "technologist:labgoals-demo".getBytes(StandardCharsets.UTF_8);
        return HttpRequest.newBuilder(
                        URI.create(nodes.get(random.nextInt(nodes.size())).address() + path))
                .timeout(Duration.ofSeconds(15))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    /** Whatever is not done is refused with 503 and a time to come back, or lost to a rival. */
    private void look(HttpResponse<String> answer, String path) {
        unanswered.increment();
        boolean comeBack =
                answer.statusCode() == 503
                        && answer.headers().firstValue("Retry-After").isPresent();
        if (!comeBack && answer.statusCode() != 409) {
            wrong.add(
                    "answered "
                            + answer.statusCode()
                            + " to "
                            + path
                            + ": "
                            + answer.body().substring(0, Math.min(160, answer.body().length())));
        }
    }
}
