package org.labgoals.audit.infrastructure;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.labgoals.audit.domain.KeptText;
import org.labgoals.audit.domain.RedactionEvent;
import org.labgoals.platform.projection.GoldenEvents;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.domain.RedactionId;

class RedactionEventsGoldenTest {

    @Test
    void redactionEventsStayReadableForEver() {
        GoldenEvents.hold(
                RedactionEvent.class,
                List.of(
                        new RedactionEvent.TextsRedacted(
                                RedactionId.of("e-1"),
                                "e-1",
                                "g-1",
                                List.of("/plan/why"),
                                List.of(
                                        new KeptText(
                                                "bm90IGEgcmVhbCBpdg==",
                                                PersonalText.of("Learn flow cytometry"))),
                                PersonalText.of("It named a patient"))));
    }
}
