package org.labgoals.feedback.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.labgoals.feedback.application.AnonymousAnswers.Asked;
import org.labgoals.feedback.domain.FeedbackRequestState;
import org.labgoals.feedback.domain.FeedbackState;
import org.labgoals.people.application.Directory;
import org.labgoals.people.application.Directory.Reach;
import org.labgoals.people.application.PersonLine;
import org.labgoals.shared.application.Owed;
import org.labgoals.shared.application.TellsWhatIsOwed;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.domain.Role;
import org.springframework.stereotype.Component;

/**
 * Tells who is asked for feedback, what held or reported words wait for a manager, and which
 * disclosure for an auditor. That somebody answered without a name is seen in their own list alone.
 */
@Component
class FeedbackOwed implements TellsWhatIsOwed {

    private final FeedbackRecords records;
    private final FeedbackRequestRecords requests;
    private final FeedbackAnswered answered;
    private final Directory directory;

    FeedbackOwed(
            FeedbackRecords records,
            FeedbackRequestRecords requests,
            FeedbackAnswered answered,
            Directory directory) {
        this.records = records;
        this.requests = requests;
        this.answered = answered;
        this.directory = directory;
    }

    @Override
    public String feature() {
        return FeedbackQueries.FEATURE;
    }

    @Override
    public List<Owed> owed(Set<PersonId> by, LocalDate today) {
        var open = requests.open(today);
        var done = answered.by(by, open);
        return Stream.concat(
                        open.stream().flatMap(each -> asked(each, by, done)),
                        records.waiting().stream()
                                .flatMap(each -> waiting(each, today))
                                .filter(owed -> by.contains(owed.by())))
                .toList();
    }

    private static Stream<Owed> asked(
            FeedbackRequestState request, Set<PersonId> by, Set<Asked> done) {
        return request.colleagues().stream()
                .filter(by::contains)
                .filter(each -> !request.declined().contains(each))
                .filter(each -> !done.contains(new Asked(request.id(), each.value())))
                .map(
                        each ->
                                owed(
                                        "answer-feedback",
                                        each,
                                        request.person(),
                                        request.question(),
                                        request.due(),
                                        "feedback/" + request.id().value()));
    }

    private Stream<Owed> waiting(FeedbackState feedback, LocalDate today) {
        var person = feedback.person();
        var address = "people/" + person.value() + "/feedback";
        var managers =
                !feedback.waitsForManager()
                        ? Stream.<Owed>of()
                        : directory.decidersOf(person, today).stream()
                                .map(
                                        by ->
                                                owed(
                                                        feedback.isHeld()
                                                                ? "look-at-held-feedback"
                                                                : "look-at-reported-feedback",
                                                        by,
                                                        person,
                                                        null,
                                                        null,
                                                        address));
        var auditors =
                !feedback.waitsForAuditor()
                        ? Stream.<Owed>of()
                        : directory.everybodyIn(new Reach.Everybody()).stream()
                                .filter(each -> each.roles().contains(Role.AUDITOR))
                                .map(PersonLine::id)
                                .filter(by -> !by.equals(person))
                                .map(
                                        by ->
                                                owed(
                                                        "decide-on-disclosure",
                                                        by,
                                                        person,
                                                        null,
                                                        null,
                                                        address));
        return Stream.concat(managers, auditors);
    }

    private static Owed owed(
            String what,
            PersonId by,
            PersonId person,
            @Nullable PersonalText title,
            @Nullable LocalDate due,
            String address) {
        return new Owed(Owed.About.FEEDBACK, what, by, person, title, due, address);
    }
}
