package org.labgoals.competency.application;

import java.time.LocalDate;
import org.labgoals.evidence.application.AddsEvidence;
import org.labgoals.shared.application.NotFound;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.Role;
import org.springframework.stereotype.Component;

/**
 * Who assesses a person adds evidence to their record; so does the administrator who keeps duties.
 */
@Component
class CompetencyEvidence implements AddsEvidence {

    private final CompetencySight sight;

    CompetencyEvidence(CompetencySight sight) {
        this.sight = sight;
    }

    @Override
    public boolean mayAdd(Viewer viewer, PersonId person, LocalDate on) {
        if (viewer.is(Role.ADMINISTRATOR)) {
            return true;
        }
        try {
            var seen = sight.of(viewer);
            return sight.visible(seen, sight.record(seen, person)).stream()
                    .anyMatch(seen.assesses());
        } catch (NotFound none) {
            return false;
        }
    }
}
