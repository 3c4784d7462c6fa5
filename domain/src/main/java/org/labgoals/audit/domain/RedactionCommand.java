package org.labgoals.audit.domain;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.labgoals.shared.domain.Occasion;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.domain.RedactionId;

/** All that can be asked of a redaction. Decided by {@link RedactionDecisions}. */
public sealed interface RedactionCommand {

    @TargetAggregateIdentifier
    RedactionId redaction();

    /** Who acts, how they stand to it, and which day it is. */
    Occasion occasion();

    /**
     * Destroys the key of an event’s texts, after those that stay were recorded again.
     *
     * @param subject whom the event is about, under whose key what stays is sealed
     * @param event whose texts they were when they were first recorded
     * @param record the record that the event belongs to
     * @param texts where the redacted ones stand in that event, such as {@code /reason}
     * @param kept the others that were sealed under the same key
     */
    record RedactTexts(
            RedactionId redaction,
            Occasion occasion,
            String subject,
            String event,
            String record,
            List<String> texts,
            List<KeptText> kept,
            PersonalText reason)
            implements RedactionCommand {

        public RedactTexts {
            texts = List.copyOf(texts);
            kept = List.copyOf(kept);
        }
    }
}
