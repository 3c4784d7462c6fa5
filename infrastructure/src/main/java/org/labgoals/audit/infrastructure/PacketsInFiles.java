package org.labgoals.audit.infrastructure;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.labgoals.audit.application.PacketContents;
import org.labgoals.audit.application.PacketFiles;
import org.labgoals.audit.application.PacketRule;
import org.labgoals.platform.paper.Paper;
import org.labgoals.shared.domain.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes a packet whole into a file that goes once it was read; what stays half is removed. */
@Component
class PacketsInFiles implements PacketFiles {

    private static final Logger LOG = LoggerFactory.getLogger(PacketsInFiles.class);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path folder;
    private final Opening opening;

    PacketsInFiles() {
        this(Path.of(System.getProperty("java.io.tmpdir")), Files::newOutputStream);
    }

    PacketsInFiles(Path folder, Opening opening) {
        this.folder = folder;
        this.opening = opening;
    }

    /** How a file is written. */
    @FunctionalInterface
    interface Opening {
        OutputStream of(Path file) throws IOException;
    }

    @Override
    public byte[] pdf(PacketContents packet) {
        var told = packet.paper();
        return Paper.pdf(
                told.title(),
                paper -> {
                    paper.write(told.title(), 20, 0);
                    for (var fact : told.facts()) {
                        paper.write(fact, 10, 3);
                    }
                    for (var part : told.parts()) {
                        paper.write(part.heading(), 14, 18);
                        for (var entry : part.entries()) {
                            paper.write(entry.when(), 9, 9);
                            paper.write(entry.what(), 11, 1);
                            for (var line : entry.lines()) {
                                paper.write(line, 9, 1);
                            }
                        }
                    }
                });
    }

    @Override
    public InputStream zip(PacketContents packet) {
        Path file = null;
        try {
            file = Files.createTempFile(folder, "labgoals-packet-", ".part");
            try (var zip = new ZipOutputStream(opening.of(file), StandardCharsets.UTF_8)) {
                add(zip, "packet.pdf", pdf(packet));
                add(zip, "events.json", json(packet.proved().events()));
                add(zip, "proof.json", json(proof(packet)));
                if (packet.signed() != null) {
                    add(zip, "checkpoint.json", utf8(packet.signed().checkpoint()));
                    add(zip, "key.pem", utf8(packet.signed().publicKey()));
                }
                for (var attachment : packet.attachments()) {
                    add(zip, attachment.file(), attachment.content());
                }
                add(zip, "Verify.java", shipped("Verify.java"));
                add(zip, "README.txt", shipped("README.txt"));
            }
            return Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException failure) {
            LOG.warn("A packet could not be written: {}", failure.toString());
            remove(file);
            throw new Refused(PacketRule.NO_ROOM);
        }
    }

    private static void remove(@Nullable Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException failure) {
            LOG.warn("A packet that was not finished is left behind at {}", file, failure);
        }
    }

    private static Map<String, Object> proof(PacketContents packet) {
        Map<String, Object> proof = new LinkedHashMap<>();
        proof.put("checkpoints", packet.proved().checkpoints());
        proof.put("paths", packet.proved().paths());
        proof.put(
                "attachments",
                packet.attachments().stream()
                        .map(each -> Map.of("file", each.file(), "sha256", each.sha256()))
                        .toList());
        return proof;
    }

    private static byte[] json(Object value) {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(value);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private static byte[] shipped(String name) {
        try (var file = PacketsInFiles.class.getResourceAsStream("/packet/" + name)) {
            if (file == null) {
                throw new IllegalStateException("The product ships no " + name);
            }
            return file.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
