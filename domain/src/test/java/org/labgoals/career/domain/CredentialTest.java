package org.labgoals.career.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.labgoals.career.domain.CareerScenario.ANA;
import static org.labgoals.career.domain.CareerScenario.TODAY;
import static org.labgoals.career.domain.CareerScenario.aRecord;
import static org.labgoals.career.domain.CareerScenario.day;
import static org.labgoals.career.domain.CareerScenario.file;
import static org.labgoals.career.domain.CareerScenario.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.labgoals.career.domain.CareerCommand.AddCredential;
import org.labgoals.career.domain.CareerCommand.LapseCredential;
import org.labgoals.career.domain.CareerCommand.RenewCredential;
import org.labgoals.career.domain.CareerCommand.VerifyCredential;
import org.labgoals.shared.domain.EvidenceFile;
import org.labgoals.shared.domain.Occasion;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.domain.Standing;

class CredentialTest {

    // --- entered

    @Test
    void thePersonEntersACredentialAndItGetsTheNextNumber() {
        var ana = aRecord().holding("mls", "2023-06-01", "2026-12-31").holding("bb", "2024-06-01");
        assertEquals(2, ana.record().credentials().getLast().number());
        var mls = ana.record().credential(1).orElseThrow();
        assertTrue(mls.validOn(day("2026-12-31")));
        assertFalse(mls.validOn(day("2027-01-01")));
        assertFalse(mls.validOn(day("2023-05-31")));
        assertEquals("e1", mls.source().event());
    }

    @Test
    void nobodyElseEntersIt() {
        var ana = aRecord();
        ana.refuses(added(ana.manager(), "mls"), CareerRule.ONLY_THE_PERSON);
    }

    @Test
    void itIsOneOfTheCatalogue() {
        var ana = aRecord();
        ana.refuses(ana.credential("wizard", "1", "2023-06-01", null), CareerRule.NO_SUCH_CATEGORY);
    }

    @Test
    void itExpiresAfterItWasIssued() {
        var ana = aRecord();
        ana.refuses(
                ana.credential("mls", "1", "2023-06-01", "2023-05-31"),
                CareerRule.EXPIRES_BEFORE_IT_BEGINS);
        ana.refuses(
                ana.credential("mls", "1", "2023-06-01", "2023-06-01"),
                CareerRule.EXPIRES_BEFORE_IT_BEGINS);
    }

    @Test
    void itsDaysCanBeRight() {
        var ana = aRecord();
        ana.refuses(ana.credential("mls", "1", "2026-11-23", null), CareerRule.DAY_IN_THE_FUTURE);
        ana.refuses(ana.credential("mls", "1", "1949-12-31", null), CareerRule.DATE_BEYOND_REASON);
        ana.refuses(
                ana.credential("mls", "1", "2023-06-01", "2046-11-23"),
                CareerRule.DATE_BEYOND_REASON);
    }

    @Test
    void theSameCertificateIsNotEnteredTwice() {
        var ana = aRecord().when(aRecord().credential("mls", "MLS 123-45", "2023-06-01", null));
        ana.refuses(
                ana.credential("mls", "mls 123-45 ", "2024-01-01", null),
                CareerRule.CREDENTIAL_KNOWN);
        ana.refuses(ana.credential("mls", null, "2023-06-01", null), CareerRule.CREDENTIAL_KNOWN);
        ana.when(ana.credential("bb", "MLS 123-45", "2023-06-01", null));
        ana.when(ana.credential("mls", "MLS 999", "2023-06-01", null));
        assertEquals(3, ana.record().credentials().size());
    }

    @Test
    void aNumberIsALineAndAnEvidenceIsAFile() {
        var ana = aRecord();
        ana.refuses(
                ana.credential("mls", "x".repeat(201), "2023-06-01", null),
                CareerRule.LINE_TOO_LONG);
        ana.refuses(
                new AddCredential(
                        ANA,
                        ana.ana(),
                        "mls",
                        null,
                        day("2023-06-01"),
                        null,
                        new EvidenceFile("no-digest", text("scan.pdf")),
                        ana.rules),
                CareerRule.NO_SUCH_FILE);
    }

    // --- renewed and lapsed

    @Test
    void renewedItHoldsOnWithoutAGap() {
        var ana = aRecord().holding("mls", "2023-06-01", "2026-05-31");
        ana.when(renewed(ana, "2026-04-01", "2029-05-31", null));
        var mls = ana.record().credential(1).orElseThrow();
        assertTrue(mls.validOn(day("2026-06-01")));
        assertEquals(day("2029-05-31"), mls.expiresOn());
        assertEquals(2, mls.validities().size());
    }

    @Test
    void tellingOfTheSameRenewalAgainChangesNothing() {
        var ana = aRecord().holding("mls", "2023-06-01", "2026-05-31");
        ana.when(renewed(ana, "2026-04-01", "2029-05-31", file("card.pdf")));
        ana.when(renewed(ana, "2026-04-01", "2029-05-31", file("card.pdf")));
        assertEquals(2, ana.events());
    }

    @Test
    void theNewExpiryIsAfterTheOldOne() {
        var ana = aRecord().holding("mls", "2023-06-01", "2026-05-31");
        ana.refuses(
                renewed(ana, "2026-04-01", "2026-05-31", null),
                CareerRule.EXPIRES_BEFORE_IT_BEGINS);
        ana.refuses(
                renewed(ana, "2026-07-01", "2026-06-30", null),
                CareerRule.EXPIRES_BEFORE_IT_BEGINS);
    }

    @Test
    void itIsRenewedAfterItWasIssuedAndNotInTheFuture() {
        var ana = aRecord().holding("mls", "2023-06-01", "2026-12-31");
        ana.refuses(renewed(ana, "2023-06-01", "2029-12-31", null), CareerRule.RENEWED_TOO_EARLY);
        ana.refuses(renewed(ana, "2026-11-23", "2029-12-31", null), CareerRule.DAY_IN_THE_FUTURE);
    }

    @Test
    void onlyWhatIsThereIsRenewed() {
        aRecord()
                .refuses(
                        renewed(aRecord(), "2026-04-01", "2029-05-31", null),
                        CareerRule.NO_SUCH_CREDENTIAL);
    }

    @Test
    void lapsedItNoLongerHoldsUntilItIsRenewed() {
        var ana = aRecord().holding("mls", "2023-06-01");
        ana.when(lapsed(ana, "2025-04-01"));
        var mls = ana.record().credential(1).orElseThrow();
        assertTrue(mls.validOn(day("2025-03-31")));
        assertFalse(mls.validOn(day("2025-04-01")));
        ana.when(lapsed(ana, "2025-04-01"));
        assertEquals(2, ana.events());
        ana.refuses(lapsed(ana, "2025-05-01"), CareerRule.LAPSED_ALREADY);
        ana.when(renewed(ana, "2025-09-01", "2028-08-31", null));
        assertTrue(ana.record().credential(1).orElseThrow().validOn(TODAY));
        assertFalse(ana.record().credential(1).orElseThrow().validOn(day("2025-08-31")));
    }

    @Test
    void itLapsesWhileItHolds() {
        var ana = aRecord().holding("mls", "2023-06-01", "2026-05-31");
        ana.refuses(lapsed(ana, "2023-06-01"), CareerRule.LAPSED_TOO_EARLY);
        ana.refuses(lapsed(ana, "2026-06-01"), CareerRule.EXPIRED_BY_THEN);
    }

    // --- verified

    @Test
    void theManagerVerifiesWhatTheySaw() {
        var ana = aRecord().holding("mls", "2023-06-01");
        ana.when(verified(ana.manager()));
        var verification = ana.record().credential(1).orElseThrow().verification();
        assertEquals(CareerScenario.MARA, verification == null ? null : verification.by());
        ana.when(verified(ana.manager()));
        assertEquals(2, ana.events());
    }

    @Test
    void nobodyVerifiesTheirOwnNotEvenAsADeputy() {
        var ana = aRecord().holding("mls", "2023-06-01");
        ana.refuses(verified(ana.ana()), CareerRule.ONLY_THE_MANAGER_VERIFIES);
        ana.refuses(
                verified(new Occasion(ANA, Standing.DECIDER, TODAY)),
                CareerRule.ONLY_THE_MANAGER_VERIFIES);
        ana.refuses(verified(ana.stranger()), CareerRule.ONLY_THE_MANAGER_VERIFIES);
    }

    @Test
    void whatWasVerifiedStaysSoUntilItsLastDayAndTheRenewalWaits() {
        var ana = aRecord().holding("mls", "2024-01-01", "2026-12-31");
        ana.when(verified(ana.manager()));
        ana.when(new RenewCredential(ANA, ana.ana(), 1, TODAY, day("2029-12-31"), null));
        assertEquals(List.of(true, false), termsVerified(ana));
        ana.when(verified(ana.manager()));
        assertEquals(List.of(true, true), termsVerified(ana));
    }

    @Test
    void whoSeesTheRenewalSeesTheTermOfToday() {
        var ana = aRecord().holding("mls", "2024-01-01", "2026-12-31");
        ana.when(new RenewCredential(ANA, ana.ana(), 1, TODAY, day("2029-12-31"), null));
        ana.when(verified(ana.manager()));
        assertEquals(List.of(true, true), termsVerified(ana));
    }

    private static List<Boolean> termsVerified(CareerScenario ana) {
        return ana.record().credential(1).orElseThrow().validities().stream()
                .map(Validity::verified)
                .toList();
    }

    @Test
    void aRenewedCredentialIsVerifiedAnew() {
        var ana = aRecord().holding("mls", "2023-06-01", "2026-05-31");
        ana.when(verified(ana.manager()));
        ana.when(renewed(ana, "2026-04-01", "2029-05-31", null));
        assertNull(ana.record().credential(1).orElseThrow().verification());
        ana.when(verified(ana.manager()));
        assertTrue(ana.record().credential(1).orElseThrow().isVerified());
    }

    @Test
    void theNoteIsNotABook() {
        var ana = aRecord().holding("mls", "2023-06-01");
        ana.refuses(
                new VerifyCredential(ANA, ana.manager(), 1, text("x".repeat(4_001))),
                CareerRule.TEXT_TOO_LONG);
    }

    private static AddCredential added(Occasion by, String category) {
        return new AddCredential(
                ANA,
                by,
                category,
                PersonalText.of("1"),
                day("2023-06-01"),
                null,
                null,
                SomeRules.rules());
    }

    private static RenewCredential renewed(
            CareerScenario ana, String on, String expires, @Nullable EvidenceFile evidence) {
        return new RenewCredential(ANA, ana.ana(), 1, day(on), day(expires), evidence);
    }

    private static LapseCredential lapsed(CareerScenario ana, String on) {
        return new LapseCredential(ANA, ana.ana(), 1, day(on), null);
    }

    private static VerifyCredential verified(Occasion by) {
        return new VerifyCredential(ANA, by, 1, null);
    }
}
