package org.labgoals.audit.application;

import java.util.List;
import java.util.Optional;
import org.labgoals.audit.domain.KeptText;
import org.labgoals.audit.domain.RedactionEvent;
import org.labgoals.audit.domain.RedactionEvent.TextsRedacted;
import org.labgoals.shared.application.RecordedEvent;
import org.labgoals.shared.application.RecordedEvents;
import org.labgoals.shared.application.RecordedTexts;
import org.labgoals.shared.application.RecordedTexts.RecordedText;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.domain.RedactionId;

/**
 * Where the texts of an event are sealed now: in the event itself, or in the last redaction, which
 * recorded again what it left.
 *
 * @param holder the event under whose key they are sealed
 * @param texts by their place in the first event; what is gone is erased
 */
record TextsNow(String holder, List<RecordedText> texts) {

    /** The texts of an event as they are now. */
    static TextsNow of(String event, RecordedTexts recorded, RecordedEvents events) {
        var now = new TextsNow(event, recorded.in(event));
        while (true) {
            var redacted =
                    events.of(RedactionEvent.class, RedactionId.of(now.holder()).value()).stream()
                            .findFirst();
            if (redacted.isEmpty()) {
                return now;
            }
            now = now.after(redacted.get(), recorded);
        }
    }

    /** Those that can be read. */
    List<RecordedText> readable() {
        return texts.stream().filter(each -> !each.text().isErased()).toList();
    }

    private TextsNow after(RecordedEvent<RedactionEvent> redaction, RecordedTexts recorded) {
        var inRedaction = recorded.in(redaction.eventId());
        var kept =
                switch (redaction.payload()) {
                    case TextsRedacted e -> e.kept().stream().map(KeptText::iv).toList();
                };
        return new TextsNow(
                redaction.eventId(),
                texts.stream()
                        .map(text -> moved(text, kept.indexOf(text.iv()), inRedaction))
                        .toList());
    }

    private static RecordedText moved(
            RecordedText text, int keptAt, List<RecordedText> inRedaction) {
        Optional<RecordedText> again =
                inRedaction.stream()
                        .filter(each -> each.place().equals("/kept/" + keptAt + "/text"))
                        .findFirst();
        return again.map(each -> new RecordedText(text.place(), each.iv(), each.text()))
                .orElseGet(() -> new RecordedText(text.place(), "", PersonalText.ERASED));
    }
}
