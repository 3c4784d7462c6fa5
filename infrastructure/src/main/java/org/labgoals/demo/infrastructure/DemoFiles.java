package org.labgoals.demo.infrastructure;

import java.util.List;
import org.labgoals.evidence.application.EvidenceKind;
import org.labgoals.evidence.application.EvidenceStore;
import org.labgoals.evidence.application.KeptFile;
import org.labgoals.shared.domain.PersonId;
import org.springframework.stereotype.Component;

/** Keeps the papers that the demo laboratory's events name. */
@Component
final class DemoFiles {

    private final EvidenceStore store;

    DemoFiles(EvidenceStore store) {
        this.store = store;
    }

    /** Keeps those that are missing, so that a load cut short before them is completed. */
    void keep(List<DemoPapers.Paper> papers) {
        if (!papers.isEmpty() && !isKept(papers.getLast())) {
            papers.forEach(this::keep);
        }
    }

    private boolean isKept(DemoPapers.Paper paper) {
        PersonId person = DemoPeople.personId(paper.person());
        return store.find(person, paper.file().sha256()).isPresent();
    }

    private void keep(DemoPapers.Paper paper) {
        PersonId person = DemoPeople.personId(paper.person());
        store.keep(
                new KeptFile(
                        person,
                        paper.file().sha256(),
                        paper.file().name().orErased(),
                        EvidenceKind.PDF,
                        paper.content(),
                        person),
                null);
    }
}
