package org.labgoals.evidence.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.labgoals.LabGoals;
import org.labgoals.platform.postgres.FreshDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ContextConfiguration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Files sent in and fetched over HTTP, on real PostgreSQL. In a product of its own: a server that
 * was paused between tests and started again takes no uploads.
 */
@SpringBootTest(
        classes = LabGoals.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "labgoals.demo=true",
            "labgoals.data=target/evidence-api-data-${test.process:1}"
        })
@ContextConfiguration(initializers = FreshDatabase.class)
class EvidenceApiTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int MOST = 10 * 1024 * 1024;

    @LocalServerPort private int port;
    @Autowired private JdbcTemplate jdbc;

    private String evidence;

    @BeforeEach
    void whereTheTechnologistsFilesAre() throws Exception {
        String me = json(get("technologist", "/api/v1/me")).path("id").asString();
        evidence = "/api/v1/people/" + me + "/evidence";
    }

    @Test
    void aFileComesBackAsItWasSentAndNoBrowserOpensIt() throws Exception {
        byte[] pdf = pdf("comes back");
        var added = send("technologist", "Zertifikat Ömer.pdf", pdf, key());
        assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
        assertThat(json(added).path("name").asString()).isEqualTo("Zertifikat Ömer.pdf");
        assertThat(json(added).path("mediaType").asString()).isEqualTo("application/pdf");
        String address = added.headers().firstValue("Location").orElseThrow();
        assertThat(address).isEqualTo(evidence + "/" + json(added).path("sha256").asString());

        for (String reader : new String[] {"technologist", "manager", "director", "auditor"}) {
            var file = HTTP.send(request(reader, address).build(), BodyHandlers.ofByteArray());
            assertThat(file.statusCode()).as(reader).isEqualTo(200);
            assertThat(file.body()).isEqualTo(pdf);
            var headers = file.headers();
            assertThat(headers.firstValue("Content-Type")).contains("application/pdf");
            assertThat(headers.firstValue("Content-Disposition").orElse(""))
                    .startsWith("attachment;")
                    .contains("filename*=UTF-8''Zertifikat%20%C3%96mer.pdf");
            assertThat(headers.allValues("X-Content-Type-Options")).containsOnly("nosniff");
            assertThat(headers.allValues("Content-Security-Policy"))
                    .containsExactly("default-src 'none'; sandbox; frame-ancestors 'none'");
            assertThat(headers.firstValue("Cache-Control").orElse("")).contains("no-store");
        }
    }

    @ParameterizedTest
    @CsvSource({"technologist2, 404", "manager2, 404", "admin, 404"})
    void whoMayNotReadTheRecordFindsNoFile(String account, int status) throws Exception {
        String address =
                send("technologist", "a.pdf", pdf("not for all"), key())
                        .headers()
                        .firstValue("Location")
                        .orElseThrow();

        assertThat(get(account, address).statusCode()).isEqualTo(status);
        assertThat(get("technologist", evidence + "/" + "0".repeat(64)).statusCode())
                .isEqualTo(404);
        assertThat(
                        HTTP.send(
                                        HttpRequest.newBuilder(uri(address)).build(),
                                        BodyHandlers.ofString())
                                .statusCode())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource({
        "manager, 201, ''",
        "admin, 201, ''",
        "director, 403, who-adds-files",
        "auditor, 403, who-adds-files",
        "technologist2, 404, not-found",
        "manager2, 404, not-found"
    })
    void whoAddsFiles(String account, int status, String code) throws Exception {
        var answer = send(account, "a.pdf", pdf("added by " + account), key());

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(json(answer).path("code").asString()).isEqualTo(code);
    }

    @Test
    void theSameFileTwiceIsOneAndIsKeptSealed() throws Exception {
        byte[] pdf = pdf("the same");
        assertThat(send("technologist", "one.pdf", pdf, key()).statusCode()).isEqualTo(201);
        var again = send("manager", "two.pdf", pdf, key());

        assertThat(again.statusCode()).isEqualTo(200);
        String sha256 = json(again).path("sha256").asString();
        assertThat(
                        jdbc.queryForList(
                                "select content from evidence_file where sha256 = ?",
                                byte[].class,
                                sha256))
                .hasSize(1)
                .allSatisfy(
                        content ->
                                assertThat(new String(content, StandardCharsets.ISO_8859_1))
                                        .doesNotContain("%PDF"));
    }

    @Test
    void aFileForWhichTheDiskHasNoRoomIsRefusedInASentenceAndNothingOfItStays() throws Exception {
        String key = key();
        byte[] pdf = pdf("no room for it");
        jdbc.execute(
                "create function no_room() returns trigger language plpgsql as $$ begin raise"
                        + " exception 'No space left on device' using errcode = 'disk_full';"
                        + " end $$");
        jdbc.execute(
                "create trigger no_room after insert on evidence_file for each row execute"
                        + " function no_room()");
        try {
            var refused = send("technologist", "full.pdf", pdf, key);

            assertThat(refused.statusCode()).as(refused.body()).isEqualTo(503);
            assertThat(json(refused).path("code").asString()).isEqualTo("no-room");
        } finally {
            jdbc.execute("drop trigger no_room on evidence_file");
            jdbc.execute("drop function no_room()");
        }
        assertThat(send("technologist", "full.pdf", pdf, key).statusCode())
                .as("it is new, under the same key")
                .isEqualTo(201);
    }

    @Test
    void aRepeatUnderAKeyIsAnsweredTheSameAndAnotherFileUnderItIsRefused() throws Exception {
        String key = key();
        var first = send("technologist", "key.pdf", pdf("keyed"), key);
        var again = send("technologist", "key.pdf", pdf("keyed"), key);

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        for (var other :
                new HttpResponse<?>[] {
                    send("technologist", "key.pdf", pdf("another"), key),
                    send("technologist", "another.pdf", pdf("keyed"), key)
                }) {
            assertThat(other.statusCode()).isEqualTo(422);
            assertThat(String.valueOf(other.body())).contains("key-reused");
        }
    }

    @Test
    void aFileOfTenMegabytesIsKeptAndOneByteMoreIsTooLarge() throws Exception {
        byte[] largest = Arrays.copyOf(pdf("large"), MOST);
        byte[] tooLarge = Arrays.copyOf(largest, MOST + 1);
        byte[] muchTooLarge = Arrays.copyOf(largest, 2 * MOST);

        assertThat(send("technologist", "large.pdf", largest, key()).statusCode()).isEqualTo(201);
        for (byte[] content : new byte[][] {tooLarge, muchTooLarge}) {
            var answer = send("technologist", "large.pdf", content, key());
            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(json(answer).path("detail").asString())
                    .isEqualTo("A file may hold at most 10 MB; make it smaller.");
        }
    }

    @Test
    void everyReasonNotToKeepAFileIsASentence() throws Exception {
        assertRefused(send("technologist", "a.pdf", new byte[0], key()), "file-empty");
        assertRefused(send("technologist", "a.exe", pdf("x"), key()), "file-kind-not-kept");
        assertRefused(
                send("technologist", "a".repeat(200) + ".pdf", pdf("x"), key()),
                "file-name-too-long");
        var lied = send("technologist", "a.png", pdf("x"), key());
        assertRefused(lied, "file-not-what-its-name-says");
        assertThat(json(lied).path("detail").asString())
                .startsWith("The content of this file is not what its name says;");
    }

    @Test
    void anUploadWithoutAFileOrOfAnotherFormIsRefusedAndNeverOurFault() throws Exception {
        var noFile =
                HTTP.send(
                        request("technologist", evidence)
                                .header("Content-Type", "multipart/form-data; boundary=b")
                                .POST(
                                        BodyPublishers.ofString(
                                                "--b\r\nContent-Disposition: form-data;"
                                                        + " name=\"note\"\r\n\r\nx\r\n--b--\r\n"))
                                .build(),
                        BodyHandlers.ofString());
        assertThat(noFile.statusCode()).as(noFile.body()).isEqualTo(422);
        assertThat(json(noFile).path("field").asString()).isEqualTo("file");
        for (String broken : new String[] {"", "--c\r\n", "--b\r\nno header"}) {
            var answer =
                    HTTP.send(
                            request("technologist", evidence)
                                    .header("Content-Type", "multipart/form-data; boundary=b")
                                    .header("Idempotency-Key", key())
                                    .POST(BodyPublishers.ofString(broken))
                                    .build(),
                            BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 422);
        }
        var json =
                HTTP.send(
                        request("technologist", evidence)
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString("{}"))
                                .build(),
                        BodyHandlers.ofString());
        assertThat(json.statusCode()).isEqualTo(415);
        var elsewhere =
                HTTP.send(
                        request("technologist", "/api/v1/goals")
                                .header("Content-Type", "multipart/form-data; boundary=b")
                                .POST(BodyPublishers.ofString("--b--\r\n"))
                                .build(),
                        BodyHandlers.ofString());
        assertThat(elsewhere.statusCode()).isEqualTo(415);
    }

    private static void assertRefused(HttpResponse<String> answer, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(json(answer).path("code").asString()).isEqualTo(code);
    }

    private HttpResponse<String> get(String account, String path) throws Exception {
        return HTTP.send(request(account, path).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> send(String account, String name, byte[] content, String key)
            throws Exception {
        var body = new ByteArrayOutputStream();
        body.writeBytes(
                ("--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                                + name
                                + "\"\r\nContent-Type: text/html\r\n\r\n")
                        .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n--b--\r\n".getBytes(StandardCharsets.UTF_8));
        return HTTP.send(
                request(account, evidence)
                        .header("Content-Type", "multipart/form-data; boundary=b")
                        .header("Idempotency-Key", key)
                        .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String account, String path) {
        String pair = account + ":labgoals-demo";
        return HttpRequest.newBuilder(uri(path))
                .header(
                        "Authorization",
                        "Basic "
                                + Base64.getEncoder()
                                        .encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    private static byte[] pdf(String says) {
        return ("%PDF-1.7\n% " + says + "\n%%EOF").getBytes(StandardCharsets.UTF_8);
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
