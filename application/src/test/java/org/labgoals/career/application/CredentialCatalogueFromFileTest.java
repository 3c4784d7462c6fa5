package org.labgoals.career.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.labgoals.career.domain.CredentialCategory;
import org.labgoals.career.domain.CredentialRules;
import org.labgoals.career.domain.MaintenanceRule;

/** The rules of credentials as they ship. */
class CredentialCatalogueFromFileTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private final CredentialRules rules = new CredentialCatalogueFromFile().rules();

    @Test
    void everyBoardsCategoriesAreThere() {
        assertThat(rules.categories().stream().map(CredentialCategory::name))
                .contains(
                        "MLS(ASCP)CM",
                        "MLS(ASCPi)CM",
                        "SBB(ASCP)CM",
                        "PBT(ASCP)CM",
                        "MLT(AMT)",
                        "MT(AAB)",
                        "CLS (California)");
        assertThat(rules.categories()).filteredOn(one -> one.board().equals("ASCP")).hasSize(23);
    }

    @Test
    void aGeneralistNeedsThirtySixPointsInThreeYearsOneOfThemSafety() {
        var rule = rule("mls-ascp");
        assertThat(rule.years()).isEqualTo(3);
        assertThat(rule.points()).isEqualByComparingTo("36");
        assertThat(rule.minima()).containsEntry("safety", BigDecimal.ONE);
        assertThat(rule.courseworkShare()).isEqualByComparingTo("0.5");
        assertThat(rule.earns().get("semester-hour")).isEqualByComparingTo("15");
        assertThat(rule.shared()).isNull();
    }

    @Test
    void whatIsNotSureSaysSo() {
        assertThat(rule("mls-ascp").check()).isTrue();
        assertThat(rule("htl-ascp").check()).isFalse();
        assertThat(rules.category("ny-clt").orElseThrow().check()).isTrue();
        assertThat(rules.schemeOf("ny-clt")).isEmpty();
    }

    @Test
    void stateLicencesHaveCyclesOfTheirOwn() {
        assertThat(rule("ca-cls").years()).isEqualTo(2);
        assertThat(rule("nv-cls").points()).isEqualByComparingTo("10");
    }

    @Test
    void aFileThatNamesWhatDoesNotExistIsRefusedAtTheStart() {
        var broken =
                new CredentialRules(
                        List.of(
                                new CredentialCategory(
                                        "mls", "MLS", "MLS", "ASCP", "no-such", null, false)),
                        rules.points(),
                        rules.kinds(),
                        rules.schemes());
        assertThatThrownBy(() -> CredentialCatalogueFromFile.checked(broken))
                .hasMessageContaining("names something unknown");
    }

    private MaintenanceRule rule(String category) {
        return rules.schemeOf(category).flatMap(scheme -> scheme.on(DAY)).orElseThrow();
    }
}
