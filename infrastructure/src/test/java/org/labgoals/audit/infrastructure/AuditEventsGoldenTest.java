package org.labgoals.audit.infrastructure;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.labgoals.audit.domain.ErasureGround;
import org.labgoals.audit.domain.KeptText;
import org.labgoals.audit.domain.RedactionEvent;
import org.labgoals.audit.domain.RetentionEvent;
import org.labgoals.platform.projection.GoldenEvents;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.domain.RedactionId;

class AuditEventsGoldenTest {

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

    @Test
    void retentionEventsStayReadableForEver() {
        var ann = new PersonId("p-1");
        var on = LocalDate.of(2026, 11, 23);
        GoldenEvents.hold(
                RetentionEvent.class,
                List.of(
                        new RetentionEvent.LegalHoldPlaced(ann, PersonalText.of("A suit"), on),
                        new RetentionEvent.LegalHoldLifted(ann, PersonalText.of("Settled"), on),
                        new RetentionEvent.PersonErased(ann, ErasureGround.RETENTION_OVER, on)));
    }
}
