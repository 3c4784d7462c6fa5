package org.labgoals.evidence.application;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.labgoals.shared.application.RequestKey;
import org.labgoals.shared.application.StoredAnswer;
import org.labgoals.shared.domain.PersonId;

/** Where files are kept, by person and content. Not authorised by itself. */
public interface EvidenceStore {

    /**
     * Keeps the file unless the same content is there for the person already, and remembers the
     * request with it.
     *
     * @param request null where repeats do no harm
     * @return what to answer: 201 for a file that was new, 200 for one that was there
     * @throws org.labgoals.shared.application.KeyReused when the key stands for another request
     */
    StoredAnswer keep(KeptFile file, @Nullable RequestKey request);

    /** The person's file with that content; empty also once the person's texts were erased. */
    Optional<KeptFile> find(PersonId person, String sha256);

    /** The hashes of all files of the person, in their own order. */
    List<String> of(PersonId person);
}
