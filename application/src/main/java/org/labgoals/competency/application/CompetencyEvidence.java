package org.labgoals.competency.application;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.labgoals.competency.domain.SystemRecord;
import org.labgoals.evidence.application.AddsEvidence;
import org.labgoals.shared.application.NotFound;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.domain.Dated;
import org.labgoals.shared.domain.EvidenceFile;
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

    /**
     * An assessor reads what shows the systems they assess; an administrator the duties' papers.
     */
    @Override
    public boolean mayRead(Viewer viewer, PersonId person, String sha256) {
        try {
            var seen = sight.of(viewer);
            var record = sight.record(seen, person);
            var ofSystems =
                    sight.visible(seen, record).stream()
                            .flatMap(system -> files(record.on(system.id())));
            var ofDuties =
                    viewer.is(Role.ADMINISTRATOR)
                            ? record.duties().stream()
                                    .map(Dated::what)
                                    .flatMap(
                                            duty ->
                                                    Stream.of(
                                                            Optional.ofNullable(
                                                                    duty.qualification()),
                                                            Optional.ofNullable(duty.delegation())))
                                    .flatMap(Optional::stream)
                            : Stream.<EvidenceFile>empty();
            return Stream.concat(ofSystems, ofDuties)
                    .anyMatch(file -> file.sha256().equals(sha256));
        } catch (NotFound none) {
            return false;
        }
    }

    private static Stream<EvidenceFile> files(SystemRecord system) {
        var elements =
                system.assessments().stream()
                        .flatMap(each -> each.elements().stream())
                        .flatMap(each -> Stream.ofNullable(each.evidence().file()));
        var steps =
                Stream.of(
                                system.trainings().stream(),
                                system.clearances().stream(),
                                system.assessments().stream()
                                        .flatMap(each -> each.retrainings().stream()),
                                system.assessments().stream()
                                        .flatMap(each -> Stream.ofNullable(each.completed())))
                        .flatMap(each -> each)
                        .flatMap(each -> each.files().stream());
        return Stream.concat(elements, steps);
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
