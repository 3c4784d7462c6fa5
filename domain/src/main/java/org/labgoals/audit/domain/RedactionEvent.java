package org.labgoals.audit.domain;

import java.util.List;
import org.axonframework.serialization.Revision;
import org.labgoals.shared.domain.DestroysKey;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.domain.RedactionId;

/** All that can have happened to a redaction. Facts for ever. */
public sealed interface RedactionEvent {

    RedactionId redaction();

    /**
     * Texts can be read no more: the key they were sealed under was destroyed as this was recorded.
     *
     * @param event whose texts they were when they were first recorded
     * @param record the record that the event belongs to
     * @param texts where they stand in that event, such as {@code /reason}
     * @param kept what else was sealed under the key
     */
    @Revision("1")
    record TextsRedacted(
            RedactionId redaction,
            String event,
            String record,
            List<String> texts,
            List<KeptText> kept,
            PersonalText reason)
            implements RedactionEvent, DestroysKey {

        public TextsRedacted {
            texts = List.copyOf(texts);
            kept = List.copyOf(kept);
        }

        @Override
        public String keyOf() {
            return redaction.event();
        }
    }
}
