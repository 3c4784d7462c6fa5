package org.labgoals.audit.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.labgoals.audit.application.OpenedAddress.OfGoal;
import org.labgoals.audit.application.OpenedAddress.OfPerson;
import org.labgoals.goal.domain.GoalId;
import org.labgoals.shared.domain.PersonId;

class OpenedAddressTest {

    @Test
    void everythingUnderAPersonsAddressIsAPartOfTheirRecord() {
        assertThat(part("people/p1")).isEqualTo(RecordPart.PERSON);
        assertThat(part("people/p1/career")).isEqualTo(RecordPart.CAREER);
        assertThat(part("people/p1/credentials/2")).isEqualTo(RecordPart.CAREER);
        assertThat(part("people/p1/competency-history")).isEqualTo(RecordPart.COMPETENCY);
        assertThat(part("people/p1/reviews/3")).isEqualTo(RecordPart.REVIEWS);
        assertThat(part("people/p1/feedback")).isEqualTo(RecordPart.FEEDBACK);
        assertThat(part("people/p1/portfolio.pdf")).isEqualTo(RecordPart.PORTFOLIO);
        assertThat(part("people/p1/evidence/abc")).isEqualTo(RecordPart.EVIDENCE);
        assertThat(part("people/p1/access-log")).isEqualTo(RecordPart.ACCESS_LOG);
        assertThat(part("people/p1/what-comes-later")).isEqualTo(RecordPart.OTHER);
    }

    @Test
    void aGoalIsItsOwnersAndAListOfGoalsWhoseItAsksFor() {
        assertThat(OpenedAddress.of(List.of("goals", "g1", "history"), name -> null))
                .contains(new OfGoal(new GoalId("g1")));
        assertThat(OpenedAddress.of(List.of("goals"), Map.of("owner", "p1")::get))
                .contains(new OfPerson(new PersonId("p1"), RecordPart.GOALS));
        assertThat(OpenedAddress.of(List.of("audit"), Map.of("person", "p1")::get))
                .contains(new OfPerson(new PersonId("p1"), RecordPart.HISTORY));
    }

    @Test
    void whatIsNobodysInParticularIsNoLookAtARecord() {
        for (var address : List.of("", "people", "people/", "goals", "audit", "alignment/x")) {
            assertThat(OpenedAddress.of(List.of(address.split("/")), name -> null))
                    .as(address)
                    .isEmpty();
        }
    }

    private static RecordPart part(String address) {
        return OpenedAddress.of(List.of(address.split("/")), name -> null)
                .filter(OfPerson.class::isInstance)
                .map(OfPerson.class::cast)
                .filter(of -> of.person().equals(new PersonId("p1")))
                .map(OfPerson::part)
                .orElseThrow();
    }
}
