package org.labgoals.feedback.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labgoals.feedback.domain.FeedbackAudience;
import org.labgoals.feedback.domain.FeedbackSource;
import org.labgoals.feedback.domain.FeedbackTopic;

/** All that is answered about feedback; {@link FeedbackOut} makes it. */
final class FeedbackAnswer {

    private FeedbackAnswer() {}

    @Schema(name = "FeedbackPerson")
    record Named(String id, String name) {}

    @Schema(name = "FeedbackRemark")
    record Remark(String text, Named by, LocalDate on) {}

    /** Where it stands. */
    enum Status {
        SHOWN,
        HELD,
        HIDDEN
    }

    @Schema(name = "Feedback")
    record Item(
            String id,
            Named person,
            FeedbackSource source,
            FeedbackTopic.About about,
            @Schema(description = "id of the goal, or key of the competency")
                    @Nullable String reference,
            @Nullable String topic,
            @Schema(description = "what it answers, null where it was given unasked")
                    @Nullable String question,
            FeedbackAudience audience,
            @Schema(description = "held: it seems to name a patient and waits for the manager")
                    Status status,
            @Schema(description = "null where it is hidden from you") @Nullable String text,
            boolean anonymous,
            @Schema(description = "null where it came without a name or by a link")
                    @Nullable Named by,
            @Schema(description = "null where it came without a name") @Nullable LocalDate on,
            @Schema(
                            example = "2026-10",
                            description = "by whose end it was written, where it has no name")
                    @Nullable String month,
            boolean thanked,
            @Nullable Remark reply,
            List<Remark> reports,
            @Nullable Remark hidden,
            @Schema(description = "for directors and auditors") @Nullable Disclosure disclosure) {}

    @Schema(name = "FeedbackDisclosure")
    record Disclosure(
            Remark asked,
            boolean open,
            boolean agreed,
            @Nullable Named decidedBy,
            @Nullable LocalDate decidedOn,
            @Nullable Remark declined,
            int looks) {}

    @Schema(name = "FeedbackReceipt")
    record Receipt(
            @Schema(description = "null where it came without a name") @Nullable String id,
            boolean anonymous,
            @Schema(
                            description =
                                    "the first day on which it may be shown; without a name, with"
                                            + " at least two others")
                    LocalDate shownFrom) {}

    @Schema(name = "FeedbackRequest")
    record Request(
            String id,
            Named person,
            Named by,
            FeedbackSource source,
            FeedbackTopic.About about,
            @Nullable String reference,
            @Nullable String topic,
            String question,
            LocalDate askedOn,
            @Schema(description = "the day to answer by") LocalDate due,
            boolean open,
            @Nullable LocalDate withdrawnOn,
            @Schema(description = "who was asked, as far as you may know") List<Named> colleagues,
            @Schema(description = "who would rather not") List<Named> declined,
            @Schema(description = "not used yet; for whoever asked") List<Link> links,
            @Schema(description = "you were asked and have not answered") boolean waitsForYou) {}

    @Schema(name = "FeedbackLink")
    record Link(
            String id,
            @Schema(description = "where it is mailed to") @Nullable String mail,
            @Schema(description = "why the mail did not arrive") @Nullable String trouble) {}

    @Schema(name = "FeedbackLinkAddress")
    record Address(
            @Schema(description = "opens one form, once; an earlier one opens nothing any more")
                    String address) {}

    @Schema(name = "FeedbackAuthor")
    record Author(
            @Nullable Named person,
            @Schema(description = "id of the link, where it was somebody without an account")
                    @Nullable String link) {}

    @Schema(name = "GoalOfFeedback")
    record Goal(@Schema(description = "id of the drafted goal") String goal) {}
}
