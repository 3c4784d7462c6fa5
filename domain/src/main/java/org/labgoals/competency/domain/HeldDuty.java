package org.labgoals.competency.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labgoals.shared.domain.EvidenceFile;

/**
 * A CLIA duty as somebody holds it.
 *
 * @param number counts the duties of one person, from 1
 * @param specialties for which it is held, as test systems name theirs
 * @param testSystems for which it is held beside those of the specialties
 * @param qualification the document that shows the person qualifies, null while there is none
 * @param delegation the director's or supervisor's written delegation, null where there is none
 */
public record HeldDuty(
        int number,
        CliaDuty duty,
        List<String> specialties,
        List<TestSystemId> testSystems,
        @Nullable EvidenceFile qualification,
        @Nullable EvidenceFile delegation) {

    /** Keeps copies. */
    public HeldDuty {
        specialties = List.copyOf(specialties);
        testSystems = List.copyOf(testSystems);
    }

    /** Whether it is held for this system, by its specialty or by name. */
    public boolean covers(TestSystemState system) {
        return duty.isForEverything()
                || testSystems.contains(system.id())
                || specialties.stream().anyMatch(system.specialty()::equalsIgnoreCase);
    }
}
