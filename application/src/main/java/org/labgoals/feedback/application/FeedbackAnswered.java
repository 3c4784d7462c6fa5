package org.labgoals.feedback.application;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.labgoals.feedback.domain.FeedbackRequestId;
import org.labgoals.feedback.domain.FeedbackRequestState;
import org.labgoals.shared.domain.PersonId;
import org.springframework.stereotype.Component;

/** Which requests somebody has answered; told to nobody but them. */
@Component
class FeedbackAnswered {

    private final FeedbackRecords records;
    private final AnonymousAnswers anonymous;

    FeedbackAnswered(FeedbackRecords records, AnonymousAnswers anonymous) {
        this.records = records;
        this.anonymous = anonymous;
    }

    Set<FeedbackRequestId> by(PersonId person, List<FeedbackRequestState> requests) {
        var asked =
                requests.stream()
                        .filter(each -> each.colleagues().contains(person))
                        .map(FeedbackRequestState::id)
                        .toList();
        if (asked.isEmpty()) {
            return Set.of();
        }
        Set<FeedbackRequestId> done = new HashSet<>(anonymous.answered(person.value(), asked));
        records.answering(asked).stream()
                .filter(each -> person.equals(each.by()))
                .flatMap(each -> Stream.ofNullable(each.request()))
                .forEach(done::add);
        return done;
    }
}
