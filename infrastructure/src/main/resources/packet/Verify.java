import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;

/**
 * Checks an evidence packet of LabGoals with nothing but a JDK (17 or newer):
 *
 * <pre>java Verify.java packet.zip</pre>
 *
 * or, in the folder that it was unpacked to, <pre>java Verify.java .</pre>
 *
 * It recomputes every hash from the JSON: of each event, of each event's place in its record's
 * chain, of its place under a checkpoint's Merkle root, of each checkpoint, and of each attachment.
 * It ends with 0 when all fits and with 1 when anything does not. README.txt says what that proves.
 */
public class Verify {

    private static final HexFormat HEX = HexFormat.of();
    private static int wrong;

    public static void main(String[] args) throws Exception {
        if (args.length != 1) {
            System.err.println("Say which packet: java Verify.java packet.zip");
            System.exit(2);
        }
        Map<String, byte[]> files = read(Path.of(args[0]));
        if (!files.containsKey("events.json") || !files.containsKey("proof.json")) {
            System.err.println("There is no events.json or no proof.json in " + args[0]);
            System.exit(2);
        }
        List<?> events = (List<?>) Json.read(text(files.get("events.json")));
        Map<?, ?> proof = (Map<?, ?>) Json.read(text(files.get("proof.json")));
        Map<Long, Map<?, ?>> checkpoints = checkpoints((List<?>) proof.get("checkpoints"));
        Map<String, Map<?, ?>> paths = new HashMap<>();
        for (Object each : (List<?>) proof.get("paths")) {
            Map<?, ?> path = (Map<?, ?>) each;
            paths.put((String) path.get("event"), path);
        }
        int proven = events(events, paths, checkpoints);
        signature(files, checkpoints);
        int attached = attachments(files, (List<?>) proof.get("attachments"));
        System.out.println(
                events.size() + " events, " + proven + " of them under a checkpoint, "
                        + checkpoints.size() + " checkpoints, " + attached + " attachments.");
        if (wrong == 0 && !events.isEmpty()) {
            System.out.println("Everything fits.");
        } else {
            System.out.println(events.isEmpty() ? "There is nothing to check." : wrong + " things do not fit.");
            System.exit(1);
        }
    }

    private static int events(
            List<?> events, Map<String, Map<?, ?>> paths, Map<Long, Map<?, ?>> checkpoints) {
        Map<String, byte[]> heads = new HashMap<>();
        int proven = 0;
        for (Object each : events) {
            Map<?, ?> event = (Map<?, ?>) each;
            String id = (String) event.get("eventId");
            byte[] previous = HEX.parseHex((String) event.get("previousHash"));
            byte[] hash = HEX.parseHex((String) event.get("hash"));
            long sequence = number(event, "sequence");
            Fields fields = new Fields().field(previous);
            for (String name : List.of("payload", "payloadType", "payloadRevision", "recordType", "recordId")) {
                fields.field((String) event.get(name));
            }
            fields.field(sequence);
            for (String name : List.of("eventId", "timestamp", "metadata")) {
                fields.field((String) event.get(name));
            }
            check(Arrays.equals(fields.done(), hash), "Event " + id + " was changed");
            check(sequence > 0 || previous.length == 0, "Event " + id + " is not the first it says it is");
            byte[] before = heads.get(event.get("recordId") + "@" + (sequence - 1));
            check(before == null || Arrays.equals(before, previous),
                    "Event " + id + " does not follow the one before it");
            heads.put(event.get("recordId") + "@" + sequence, hash);
            Map<?, ?> path = paths.get(id);
            if (path != null) {
                proven++;
                Map<?, ?> checkpoint = checkpoints.get(number(path, "checkpoint"));
                check(checkpoint != null && Arrays.equals(
                                root(number(event, "place"), hash, (List<?>) path.get("path")),
                                HEX.parseHex((String) checkpoint.get("root"))),
                        "Event " + id + " is not under checkpoint " + path.get("checkpoint"));
            }
        }
        return proven;
    }

    /** The root that a leaf makes with the nodes beside it, from the leaf up. */
    private static byte[] root(long place, byte[] hash, List<?> path) {
        byte[] node = new Fields().raw(new byte[] {0}).raw(eight(place)).raw(hash).done();
        for (Object each : path) {
            String beside = (String) each;
            byte[] other = HEX.parseHex(beside.substring(1));
            node = beside.charAt(0) == 'L'
                    ? new Fields().raw(new byte[] {1}).raw(other).raw(node).done()
                    : new Fields().raw(new byte[] {1}).raw(node).raw(other).done();
        }
        return node;
    }

    private static Map<Long, Map<?, ?>> checkpoints(List<?> told) {
        Map<Long, Map<?, ?>> checkpoints = new LinkedHashMap<>();
        for (Object each : told) {
            Map<?, ?> checkpoint = (Map<?, ?>) each;
            long number = number(checkpoint, "number");
            byte[] made = new Fields()
                    .field(number)
                    .field(number(checkpoint, "upTo"))
                    .field(number(checkpoint, "events"))
                    .field((String) checkpoint.get("at"))
                    .field(HEX.parseHex((String) checkpoint.get("root")))
                    .field(HEX.parseHex((String) checkpoint.get("heads")))
                    .field(HEX.parseHex((String) checkpoint.get("previousHash")))
                    .done();
            check(HEX.formatHex(made).equals(checkpoint.get("hash")), "Checkpoint " + number + " was changed");
            Map<?, ?> before = checkpoints.get(number - 1);
            check(before == null || before.get("hash").equals(checkpoint.get("previousHash")),
                    "Checkpoint " + number + " does not follow the one before it");
            checkpoints.put(number, checkpoint);
            System.out.println("Checkpoint " + number + " of " + checkpoint.get("at") + ": " + checkpoint.get("hash"));
        }
        return checkpoints;
    }

    /** The latest checkpoint's signature, by the key beside it. */
    private static void signature(Map<String, byte[]> files, Map<Long, Map<?, ?>> checkpoints)
            throws Exception {
        if (!files.containsKey("checkpoint.json") || !files.containsKey("key.pem")) {
            System.out.println("No checkpoint in the packet is signed.");
            return;
        }
        Map<?, ?> signed = (Map<?, ?>) Json.read(text(files.get("checkpoint.json")));
        String pem = text(files.get("key.pem")).replaceAll("-----[A-Z ]+-----", "").replaceAll("\\s", "");
        byte[] encoded = Base64.getDecoder().decode(pem);
        Signature check = Signature.getInstance("Ed25519");
        check.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded)));
        long number = number(signed, "number");
        check.update(("labgoals checkpoint " + number + " " + signed.get("hash") + "\n")
                .getBytes(StandardCharsets.US_ASCII));
        boolean holds;
        try {
            holds = check.verify(HEX.parseHex((String) signed.get("signature")));
        } catch (java.security.SignatureException none) {
            holds = false;
        }
        check(holds, "Checkpoint " + number + " is not signed by the key in key.pem");
        Map<?, ?> same = checkpoints.get(number);
        check(same != null && same.get("hash").equals(signed.get("hash")),
                "The signed checkpoint " + number + " is not the one in proof.json");
        System.out.println("Checkpoint " + number + " is signed by the key "
                + HEX.formatHex(sha256().digest(encoded)).substring(0, 32) + ".");
    }

    private static int attachments(Map<String, byte[]> files, List<?> told) throws Exception {
        for (Object each : told) {
            Map<?, ?> file = (Map<?, ?>) each;
            byte[] content = files.get((String) file.get("file"));
            check(content != null && HEX.formatHex(sha256().digest(content)).equals(file.get("sha256")),
                    "Attachment " + file.get("file") + " is not what the record names");
        }
        return told.size();
    }

    private static void check(boolean fits, String otherwise) {
        if (!fits) {
            wrong++;
            System.out.println(otherwise + ".");
        }
    }

    private static Map<String, byte[]> read(Path packet) throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        if (Files.isDirectory(packet)) {
            try (var all = Files.walk(packet)) {
                for (Path file : all.filter(Files::isRegularFile).toList()) {
                    files.put(packet.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
                }
            }
            return files;
        }
        try (ZipFile zip = new ZipFile(packet.toFile())) {
            for (var entry : zip.stream().toList()) {
                files.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        return files;
    }

    private static String text(byte[] utf8) {
        return new String(utf8, StandardCharsets.UTF_8);
    }

    private static long number(Map<?, ?> of, String name) {
        return Long.parseLong(String.valueOf(of.get(name)));
    }

    private static byte[] eight(long number) {
        return ByteBuffer.allocate(Long.BYTES).putLong(number).array();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (java.security.NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** SHA-256 over fields, each framed by four bytes of length. */
    private static final class Fields {
        private final ByteArrayOutputStream all = new ByteArrayOutputStream();

        Fields raw(byte[] bytes) {
            all.writeBytes(bytes);
            return this;
        }

        Fields field(byte[] bytes) {
            return raw(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array()).raw(bytes);
        }

        Fields field(String text) {
            return field(text.getBytes(StandardCharsets.UTF_8));
        }

        Fields field(long number) {
            return field(eight(number));
        }

        byte[] done() {
            return sha256().digest(all.toByteArray());
        }
    }

    /** As much of JSON as the packet needs: objects, lists, texts; numbers and words as texts. */
    private static final class Json {
        private final String text;
        private int at;

        private Json(String text) {
            this.text = text;
        }

        static Object read(String text) {
            Json json = new Json(text);
            Object value = json.value();
            json.space();
            if (json.at != text.length()) {
                throw new IllegalArgumentException("Not JSON at " + json.at);
            }
            return value;
        }

        private Object value() {
            space();
            char first = text.charAt(at);
            return switch (first) {
                case '{' -> object();
                case '[' -> list();
                case '"' -> string();
                default -> word();
            };
        }

        private Map<String, Object> object() {
            Map<String, Object> object = new LinkedHashMap<>();
            at++;
            while (!ends('}')) {
                space();
                String name = string();
                space();
                expect(':');
                object.put(name, value());
            }
            return object;
        }

        private List<Object> list() {
            List<Object> list = new ArrayList<>();
            at++;
            while (!ends(']')) {
                list.add(value());
            }
            return list;
        }

        private boolean ends(char end) {
            space();
            if (text.charAt(at) == end) {
                at++;
                return true;
            }
            if (text.charAt(at) == ',') {
                at++;
            }
            return false;
        }

        private String string() {
            expect('"');
            StringBuilder said = new StringBuilder();
            while (text.charAt(at) != '"') {
                char next = text.charAt(at++);
                if (next != '\\') {
                    said.append(next);
                    continue;
                }
                char escaped = text.charAt(at++);
                switch (escaped) {
                    case 'n' -> said.append('\n');
                    case 't' -> said.append('\t');
                    case 'r' -> said.append('\r');
                    case 'b' -> said.append('\b');
                    case 'f' -> said.append('\f');
                    case 'u' -> {
                        said.append((char) Integer.parseInt(text.substring(at, at + 4), 16));
                        at += 4;
                    }
                    default -> said.append(escaped);
                }
            }
            at++;
            return said.toString();
        }

        private String word() {
            int from = at;
            while (at < text.length() && ",]} \n\r\t".indexOf(text.charAt(at)) < 0) {
                at++;
            }
            return text.substring(from, at);
        }

        private void expect(char wanted) {
            if (text.charAt(at++) != wanted) {
                throw new IllegalArgumentException("Not JSON at " + (at - 1));
            }
        }

        private void space() {
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
        }
    }
}
