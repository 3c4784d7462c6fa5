package org.labgoals.career.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.labgoals.career.ui.SampleCareer.ANA;
import static org.labgoals.career.ui.SampleCareer.MLS;
import static org.labgoals.career.ui.SampleCareer.SBB;
import static org.labgoals.career.ui.SampleCareer.TODAY;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.labgoals.career.application.CredentialLine;
import org.labgoals.people.application.PersonLine;
import org.labgoals.shared.domain.Role;

class TeamCredentialsTest {

    private static final PersonLine PERSON =
            new PersonLine(
                    ANA, "Ana", Set.of(Role.TECHNOLOGIST), null, null, List.of(), null, true);

    private static TeamCredentials of(SampleCareer career) {
        return TeamCredentials.of(
                career.record().credentials().stream()
                        .map(each -> new CredentialLine(PERSON, each, null, null, null))
                        .toList(),
                null,
                TODAY);
    }

    @Test
    void theLastDayOfAGroupBelongsToIt() {
        assertThat(
                        Arrays.asList(-1, 0, 30, 31, 90, 91, 180, 181).stream()
                                .map(days -> Expires.of(TODAY.plusDays(days), TODAY)))
                .containsExactly(
                        Expires.EXPIRED,
                        Expires.WITHIN_30_DAYS,
                        Expires.WITHIN_30_DAYS,
                        Expires.WITHIN_90_DAYS,
                        Expires.WITHIN_90_DAYS,
                        Expires.WITHIN_180_DAYS,
                        Expires.WITHIN_180_DAYS,
                        Expires.LATER);
        assertThat(Expires.of(null, TODAY)).isEqualTo(Expires.LATER);
    }

    @Test
    void whatNeedsAttentionIsExpiredOrExpiresWithinNinetyDays() {
        TeamCredentials shown =
                of(
                        SampleCareer.empty()
                                .holds(MLS, TODAY.minusYears(3), TODAY.minusDays(1))
                                .holds(SBB, TODAY.minusYears(1), TODAY.plusDays(90))
                                .holds("other", TODAY.minusYears(1), TODAY.plusDays(91)));
        assertThat(shown.pressing()).isEqualTo(2);
        assertThat(shown.size()).isEqualTo(3);
        assertThat(shown.people()).isEqualTo(1);
    }

    @Test
    void whatExpiredAndIsHeldAnewNeedsNobody() {
        assertThat(
                        of(SampleCareer.empty()
                                        .holds(MLS, TODAY.minusYears(6), TODAY.minusYears(3))
                                        .holds(MLS, TODAY.minusYears(3), TODAY.plusYears(1)))
                                .pressing())
                .isZero();
    }
}
