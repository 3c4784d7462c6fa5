package org.labgoals.audit.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.labgoals.audit.domain.RedactionCommand.RedactTexts;
import org.labgoals.audit.domain.RedactionEvent.TextsRedacted;
import org.labgoals.shared.domain.Occasion;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.domain.RedactionId;
import org.labgoals.shared.domain.Refused;
import org.labgoals.shared.domain.Standing;

class RedactTextsTest {

    private static final RedactionId ID = RedactionId.of("e-1");
    private static final Occasion NOW =
            new Occasion(new PersonId("mia"), Standing.DECIDER, LocalDate.of(2026, 11, 23));

    @Test
    void whatIsLeftOfTheEventsTextsIsRecordedAgain() {
        var happened = decide(null, "A patient was named", "/reason");

        assertThat(happened)
                .containsExactly(
                        new TextsRedacted(
                                ID,
                                "e-1",
                                "g-1",
                                List.of("/reason"),
                                List.of(new KeptText("iv", PersonalText.of("Stays"))),
                                PersonalText.of("A patient was named")));
        assertThat(((TextsRedacted) happened.getFirst()).keyOf()).isEqualTo("e-1");
    }

    @Test
    void aReasonIsNeededAndOfBoundedLength() {
        refused(RedactionRule.REASON_MISSING, " ", "/reason");
        refused(RedactionRule.REASON_TOO_LONG, "x".repeat(4_001), "/reason");
    }

    @Test
    void aTextHasToBeNamed() {
        refused(RedactionRule.NO_TEXT_NAMED, "A patient was named");
    }

    @Test
    void redactingAgainChangesNothingAndAnotherTextIsToBeLookedAtAgain() {
        var done = (TextsRedacted) decide(null, "A patient was named", "/reason").getFirst();

        assertThat(decide(done, "Once more", "/reason")).isEmpty();
        assertThatThrownBy(() -> decide(done, "Another", "/title"))
                .isInstanceOf(Refused.class)
                .hasMessage(RedactionRule.REDACTED_MEANWHILE.sentence());
    }

    private static void refused(RedactionRule rule, String reason, String... texts) {
        assertThatThrownBy(() -> decide(null, reason, texts))
                .isInstanceOf(Refused.class)
                .hasMessage(rule.sentence());
    }

    private static List<RedactionEvent> decide(
            @Nullable TextsRedacted done, String reason, String... texts) {
        return RedactionDecisions.decide(
                done,
                new RedactTexts(
                        ID,
                        NOW,
                        "ann",
                        "e-1",
                        "g-1",
                        List.of(texts),
                        List.of(new KeptText("iv", PersonalText.of("Stays"))),
                        PersonalText.of(reason)));
    }
}
