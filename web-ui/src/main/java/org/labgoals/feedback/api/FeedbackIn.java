package org.labgoals.feedback.api;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.labgoals.feedback.application.Wanted.Asked;
import org.labgoals.feedback.application.Wanted.Words;
import org.labgoals.feedback.domain.FeedbackAudience;
import org.labgoals.feedback.domain.FeedbackId;
import org.labgoals.feedback.domain.FeedbackRequestId;
import org.labgoals.feedback.domain.FeedbackTopic;
import org.labgoals.shared.api.Ids;
import org.labgoals.shared.api.ProblemFound;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;

/** What was sent, as the domain says it. Rules are the domain's; here only gaps are refused. */
final class FeedbackIn {

    private static final int WEEKS = 2;

    private FeedbackIn() {}

    static PersonId person(String id) {
        return new PersonId(Ids.inAddress(id));
    }

    static FeedbackId feedback(String id) {
        return new FeedbackId(Ids.inAddress(id));
    }

    static FeedbackRequestId request(String id) {
        return new FeedbackRequestId(Ids.inAddress(id));
    }

    static PersonId about(FeedbackBody.Ask body) {
        return new PersonId(Ids.inBody(needed(body.person(), "person"), "person"));
    }

    static Asked asked(FeedbackBody.Ask body, LocalDate today) {
        var colleagues = body.colleagues() == null ? List.<String>of() : body.colleagues();
        return new Asked(
                topic(body.about(), body.reference()),
                written(body.question()),
                needed(body.source(), "source"),
                IntStream.range(0, colleagues.size())
                        .mapToObj(at -> colleague(colleagues.get(at), "colleagues[" + at + "]"))
                        .toList(),
                body.cards() == null ? 0 : body.cards(),
                body.addresses() == null ? List.of() : body.addresses(),
                body.due() == null ? today.plusWeeks(WEEKS) : body.due());
    }

    static FeedbackTopic topic(FeedbackTopic.@Nullable About about, @Nullable String reference) {
        return about == null && reference == null
                ? FeedbackTopic.PERSON
                : new FeedbackTopic(
                        needed(about, "about"),
                        reference == null ? null : Ids.inBody(reference, "reference"));
    }

    static Words words(
            @Nullable String text,
            @Nullable FeedbackAudience audience,
            @Nullable Boolean anonymous) {
        return new Words(
                written(text),
                audience == null ? FeedbackAudience.ALSO_PERSON : audience,
                Boolean.TRUE.equals(anonymous));
    }

    /** The words, or none: the domain says where some are needed. */
    static PersonalText written(@Nullable String text) {
        return PersonalText.of(text == null ? "" : text);
    }

    private static PersonId colleague(@Nullable String id, String field) {
        return new PersonId(Ids.inBody(needed(id, field), field));
    }

    private static <T> T needed(@Nullable T sent, String field) {
        if (sent == null) {
            throw ProblemFound.missing(field);
        }
        return sent;
    }
}
