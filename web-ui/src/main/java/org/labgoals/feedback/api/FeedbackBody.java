package org.labgoals.feedback.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labgoals.feedback.domain.FeedbackAudience;
import org.labgoals.feedback.domain.FeedbackSource;
import org.labgoals.feedback.domain.FeedbackTopic;

/** All that can be sent about feedback; {@link FeedbackIn} turns it into what the domain says. */
final class FeedbackBody {

    private FeedbackBody() {}

    @Schema(name = "FeedbackRequestBody")
    record Ask(
            @Schema(description = "id of whom it is about: you, or one of your people")
                    @Nullable String person,
            @Schema(description = "the person when absent") FeedbackTopic.@Nullable About about,
            @Schema(description = "id of the goal, or key of the competency")
                    @Nullable String reference,
            @Schema(example = "What should I do more of at the bench?") @Nullable String question,
            @Schema(description = "from where they look at the work")
                    @Nullable FeedbackSource source,
            @Schema(description = "ids of the peers or supervisors who are asked")
                    @Nullable List<String> colleagues,
            @Schema(description = "how many links to hand over to clinicians or patients")
                    @Nullable Integer cards,
            @Schema(description = "where links are mailed to: clinicians only")
                    @Nullable List<String> addresses,
            @Schema(description = "the day to answer by; two weeks from today when absent")
                    @Nullable LocalDate due) {}

    @Schema(name = "FeedbackAnswerBody")
    record Words(
            @Nullable String text,
            @Schema(description = "also the person when absent")
                    @Nullable FeedbackAudience audience,
            @Schema(
                            description =
                                    "without your name: shown from the next month on, with at"
                                            + " least two others, and answered without an id")
                    @Nullable Boolean anonymous) {}

    @Schema(name = "FeedbackBody")
    record Give(
            @Nullable String text,
            @Nullable FeedbackAudience audience,
            @Nullable Boolean anonymous,
            FeedbackTopic.@Nullable About about,
            @Schema(description = "id of the goal, or key of the competency")
                    @Nullable String reference) {}

    @Schema(name = "FeedbackReplyBody")
    record Reply(@Nullable String text) {}

    @Schema(name = "FeedbackReasonBody")
    record Reason(@Nullable String reason) {}
}
