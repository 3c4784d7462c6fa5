package org.labgoals.evidence.infrastructure;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.labgoals.evidence.application.EvidenceKind;
import org.labgoals.evidence.application.EvidenceRule;
import org.labgoals.evidence.application.EvidenceStore;
import org.labgoals.evidence.application.KeptFile;
import org.labgoals.platform.postgres.DiskFull;
import org.labgoals.platform.sealing.SealedContents;
import org.labgoals.shared.application.RequestKey;
import org.labgoals.shared.application.RequestLedger;
import org.labgoals.shared.application.StoredAnswer;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.Refused;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps files in a table, sealed under the key of the person they belong to. */
@Component
class EvidenceInRows implements EvidenceStore {

    private static final StoredAnswer NEW = new StoredAnswer(201, "", 0);
    private static final StoredAnswer KNOWN = new StoredAnswer(200, "", 0);

    private final EvidenceFileRows rows;
    private final SealedContents seal;
    private final RequestLedger ledger;

    EvidenceInRows(EvidenceFileRows rows, SealedContents seal, RequestLedger ledger) {
        this.rows = rows;
        this.seal = seal;
        this.ledger = ledger;
    }

    @Override
    @Transactional
    public StoredAnswer keep(KeptFile file, @Nullable RequestKey request) {
        StoredAnswer answer = isNew(file) ? NEW : KNOWN;
        return request == null || ledger.write(request, of(file, answer))
                ? answer
                : ledger.find(request).orElse(answer);
    }

    private boolean isNew(KeptFile file) {
        String person = file.person().value();
        try {
            return rows.add(
                            person,
                            file.sha256(),
                            file.kind().name(),
                            file.content().length,
                            seal.seal(
                                    person,
                                    called(file.sha256()),
                                    file.name().getBytes(StandardCharsets.UTF_8)),
                            seal.seal(person, file.sha256(), file.content()),
                            file.addedBy().value())
                    == 1;
        } catch (DataAccessException failure) {
            Refused.when(DiskFull.isCauseOf(failure), EvidenceRule.NO_ROOM);
            throw failure;
        }
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<KeptFile> find(PersonId person, String sha256) {
        return rows.findById(new EvidenceFileRow.Key(person.value(), sha256))
                .flatMap(row -> opened(person, sha256, row));
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> of(PersonId person) {
        return rows.hashes(person.value());
    }

    private Optional<KeptFile> opened(PersonId person, String sha256, EvidenceFileRow row) {
        byte[] name = seal.open(person.value(), called(sha256), row.name());
        byte[] content = seal.open(person.value(), sha256, row.content());
        return name == null || content == null
                ? Optional.empty()
                : Optional.of(
                        new KeptFile(
                                person,
                                sha256,
                                new String(name, StandardCharsets.UTF_8),
                                EvidenceKind.valueOf(row.kind()),
                                content,
                                new PersonId(row.addedBy())));
    }

    private static StoredAnswer of(KeptFile file, StoredAnswer answer) {
        return new StoredAnswer(answer.status(), file.person().value(), 0);
    }

    private static String called(String sha256) {
        return "name of " + sha256;
    }
}
