package org.labgoals.feedback.application;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.labgoals.people.application.Directory;
import org.labgoals.shared.application.ShownRecord;
import org.labgoals.shared.application.ShowsRecords;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.domain.PersonalText;
import org.springframework.stereotype.Component;

/** Shows feedback by whom it is about, and requests by their question. */
@Component
class FeedbackShown implements ShowsRecords {

    /** What the others are told of; who reports or asks for a name is told in the history alone. */
    private static final Set<String> TOLD =
            Set.of(
                    "feedback-given",
                    "anonymous-feedback-shown",
                    "feedback-thanked",
                    "feedback-replied",
                    "feedback-hidden",
                    "feedback-requested",
                    "feedback-request-withdrawn");

    private final FeedbackSight sight;
    private final Directory directory;

    FeedbackShown(FeedbackSight sight, Directory directory) {
        this.sight = sight;
        this.directory = directory;
    }

    @Override
    public String feature() {
        return FeedbackQueries.FEATURE;
    }

    @Override
    public boolean tells(String what) {
        return TOLD.contains(what);
    }

    @Override
    public Map<String, ShownRecord> shown(Viewer viewer, Set<String> ids) {
        Map<String, ShownRecord> shown = new HashMap<>();
        var read = sight.some(viewer, ids);
        var people = directory.people(read.stream().map(each -> each.person()).distinct().toList());
        for (var each : read) {
            var person = people.get(each.person());
            if (person != null) {
                boolean author = viewer.person().equals(each.by());
                shown.put(
                        each.id().value(),
                        new ShownRecord(
                                PersonalText.of(person.name()),
                                author && !sight.mayKnow(viewer, each.person())
                                        ? "feedback"
                                        : "people/" + each.person().value() + "/feedback"));
            }
        }
        for (var request : sight.someRequests(viewer, ids)) {
            shown.put(
                    request.id().value(),
                    new ShownRecord(request.question(), "feedback/" + request.id().value()));
        }
        return shown;
    }
}
