package org.labgoals.evidence.application;

import java.util.List;
import org.labgoals.people.application.Directory;
import org.labgoals.shared.application.NotFound;
import org.labgoals.shared.application.Today;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.Refused;
import org.labgoals.shared.domain.Role;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Who may add and read whose files. */
@Component
class EvidencePolicy {

    private final Directory directory;
    private final Today today;
    private final ObjectProvider<AddsEvidence> others;

    EvidencePolicy(Directory directory, Today today, ObjectProvider<AddsEvidence> others) {
        this.directory = directory;
        this.today = today;
        this.others = others;
    }

    /**
     * Lets those pass who may add a file to the person's record.
     *
     * @throws NotFound when the viewer may not know of the person's record either
     */
    void admit(Viewer viewer, PersonId person) {
        boolean known = directory.person(person).isPresent();
        if (known && mayAdd(viewer, person)) {
            return;
        }
        if (known && maySee(viewer, person)) {
            throw new Refused(EvidenceRule.WHO_ADDS_FILES);
        }
        throw new NotFound("There is no such person.");
    }

    /** Whether the viewer may read the person's record, and so its files. */
    boolean maySee(Viewer viewer, PersonId person) {
        return viewer.person().equals(person)
                || directory.reachOf(viewer, today.date()).covers(person);
    }

    /** Whether some feature shows the viewer what this file proves. */
    boolean isShown(Viewer viewer, PersonId person, String sha256) {
        return maysOfOthers().stream().anyMatch(other -> other.mayRead(viewer, person, sha256));
    }

    private boolean mayAdd(Viewer viewer, PersonId person) {
        return viewer.person().equals(person)
                || viewer.is(Role.ADMINISTRATOR)
                || directory.decidersOf(person, today.date()).contains(viewer.person())
                || maysOfOthers().stream()
                        .anyMatch(other -> other.mayAdd(viewer, person, today.date()));
    }

    private List<AddsEvidence> maysOfOthers() {
        return others.stream().toList();
    }
}
