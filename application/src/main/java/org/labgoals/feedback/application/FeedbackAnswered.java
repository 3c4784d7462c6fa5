package org.labgoals.feedback.application;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.labgoals.feedback.application.AnonymousAnswers.Asked;
import org.labgoals.feedback.domain.FeedbackRequestState;
import org.labgoals.shared.domain.PersonId;
import org.springframework.stereotype.Component;

/** Who has answered which request; told to nobody but them. */
@Component
class FeedbackAnswered {

    private final FeedbackRecords records;
    private final AnonymousAnswers anonymous;

    FeedbackAnswered(FeedbackRecords records, AnonymousAnswers anonymous) {
        this.records = records;
        this.anonymous = anonymous;
    }

    /** Those of these people who answered, with what they answered, in two statements. */
    Set<Asked> by(Collection<PersonId> people, List<FeedbackRequestState> requests) {
        Set<Asked> asked = new HashSet<>();
        for (var request : requests) {
            request.colleagues().stream()
                    .filter(people::contains)
                    .forEach(each -> asked.add(new Asked(request.id(), each.value())));
        }
        if (asked.isEmpty()) {
            return Set.of();
        }
        Set<Asked> done = new HashSet<>(anonymous.answered(asked));
        for (var answer :
                records.answering(asked.stream().map(Asked::request).distinct().toList())) {
            if (answer.request() != null && answer.by() != null) {
                done.add(new Asked(answer.request(), answer.by().value()));
            }
        }
        done.retainAll(asked);
        return done;
    }
}
