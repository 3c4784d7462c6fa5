package org.labgoals.evidence.application;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.labgoals.shared.application.CurrentViewer;
import org.labgoals.shared.application.NotFound;
import org.labgoals.shared.application.RequestKey;
import org.labgoals.shared.application.RequestLedger;
import org.labgoals.shared.application.StoredAnswer;
import org.labgoals.shared.domain.EvidenceFile;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.domain.Refused;
import org.springframework.stereotype.Component;

/**
 * The one way to add files to a person's record and to read them. A file is known by its content:
 * the same one added twice is one.
 */
@Component
public class EvidenceFiles {

    /** The most that a file may hold, in bytes. */
    public static final int MOST_BYTES = 10 * 1024 * 1024;

    private static final int MOST_CHARACTERS = 200;
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);

    private final CurrentViewer viewer;
    private final EvidencePolicy policy;
    private final FileContents contents;
    private final FileScanner scanner;
    private final EvidenceStore store;
    private final RequestLedger ledger;

    EvidenceFiles(
            CurrentViewer viewer,
            EvidencePolicy policy,
            FileContents contents,
            FileScanner scanner,
            EvidenceStore store,
            RequestLedger ledger) {
        this.viewer = viewer;
        this.policy = policy;
        this.contents = contents;
        this.scanner = scanner;
        this.store = store;
        this.ledger = ledger;
    }

    /**
     * Adds a file to a person's record.
     *
     * @param request answers a repeat as before; null where there is none
     * @param name as its owner calls it; folders in front are left out
     * @throws Refused under an {@link EvidenceRule}
     * @throws NotFound when the viewer may not know of the person's record
     * @throws org.labgoals.shared.application.KeyReused when the key stands for another request
     */
    public Added add(PersonId person, @Nullable RequestKey request, String name, byte[] content) {
        var asker = viewer.get();
        policy.admit(asker, person);
        var called = called(name);
        Refused.when(
                called.codePointCount(0, called.length()) > MOST_CHARACTERS,
                EvidenceRule.FILE_NAME_TOO_LONG);
        Refused.when(content.length == 0, EvidenceRule.FILE_EMPTY);
        Refused.when(content.length > MOST_BYTES, EvidenceRule.FILE_TOO_LARGE);
        var kind =
                EvidenceKind.named(called)
                        .orElseThrow(() -> new Refused(EvidenceRule.FILE_KIND_NOT_KEPT));
        var file = new KeptFile(person, sha256(content), called, kind, content, asker.person());
        var done = request == null ? null : ledger.find(request).orElse(null);
        if (done != null) {
            return added(file, done);
        }
        contents.check(kind, content);
        Refused.when(!scanner.isHarmless(content), EvidenceRule.FILE_NOT_HARMLESS);
        return added(file, store.keep(file, request));
    }

    /**
     * The file, for those who may read the person's record or the part that names the file, and for
     * who added it.
     */
    public KeptFile read(PersonId person, String sha256) {
        var asker = viewer.get();
        if (!SHA_256.matcher(sha256).matches()) {
            throw none();
        }
        return store.find(person, sha256)
                .filter(
                        file ->
                                policy.maySee(asker, person)
                                        || file.addedBy().equals(asker.person())
                                        || policy.isShown(asker, person, sha256))
                .orElseThrow(EvidenceFiles::none);
    }

    /** The hashes of all files of a person, for those who may read the person's record. */
    public List<String> all(PersonId person) {
        if (!policy.maySee(viewer.get(), person)) {
            throw none();
        }
        return store.of(person);
    }

    private static NotFound none() {
        return new NotFound("There is no such file.");
    }

    private static Added added(KeptFile file, StoredAnswer answer) {
        return new Added(
                new EvidenceFile(file.sha256(), PersonalText.of(file.name())),
                file.kind(),
                file.content().length,
                answer.status() == 201);
    }

    /** The name without folders and without what cannot be seen. */
    private static String called(String name) {
        return FOLDERS.matcher(name).replaceFirst("").replaceAll("[\\p{Cntrl}\\p{Cf}]", "").strip();
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * A file that was added.
     *
     * @param file how commands and events name it
     * @param bytes how much it holds
     * @param isNew false when the person had the same file already
     */
    public record Added(EvidenceFile file, EvidenceKind kind, int bytes, boolean isNew) {}
}
