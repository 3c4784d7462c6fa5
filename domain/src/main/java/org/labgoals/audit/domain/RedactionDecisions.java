package org.labgoals.audit.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labgoals.audit.domain.RedactionCommand.RedactTexts;
import org.labgoals.audit.domain.RedactionEvent.TextsRedacted;
import org.labgoals.shared.domain.Refused;

/** What may happen to a redaction: it happens once, and is never taken back. */
public final class RedactionDecisions {

    private static final int LONGEST_REASON = 4_000;

    private RedactionDecisions() {}

    /**
     * What happens; nothing where these texts are gone already.
     *
     * @param done null while the event’s key is there
     * @throws Refused where a {@link RedactionRule} refuses
     */
    public static List<RedactionEvent> decide(
            @Nullable TextsRedacted done, RedactionCommand command) {
        return switch (command) {
            case RedactTexts c -> redact(done, c);
        };
    }

    private static List<RedactionEvent> redact(@Nullable TextsRedacted done, RedactTexts wanted) {
        Refused.when(wanted.texts().isEmpty(), RedactionRule.NO_TEXT_NAMED);
        Refused.when(wanted.reason().isBlank(), RedactionRule.REASON_MISSING);
        Refused.when(wanted.reason().length() > LONGEST_REASON, RedactionRule.REASON_TOO_LONG);
        if (done != null) {
            Refused.when(
                    !done.texts().containsAll(wanted.texts()), RedactionRule.REDACTED_MEANWHILE);
            return List.of();
        }
        return List.of(
                new TextsRedacted(
                        wanted.redaction(),
                        wanted.event(),
                        wanted.record(),
                        wanted.texts(),
                        wanted.kept(),
                        wanted.reason()));
    }
}
