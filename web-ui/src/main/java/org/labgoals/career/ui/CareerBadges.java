package org.labgoals.career.ui;

import java.util.List;
import org.labgoals.career.domain.ReadinessLine;
import org.labgoals.shared.ui.Chip;
import org.labgoals.shared.ui.Glyph;
import org.labgoals.shared.ui.Words;

/** How things of a career stand: always a sign with its word, never colour alone. */
record CareerBadges(Words words) {

    Chip readiness(ReadinessList.Row row) {
        return readiness(row.state(), row.badge());
    }

    Chip readiness(ReadinessLine.State state, String word) {
        return switch (state) {
            case MET -> new Chip(Glyph.CHECK, word, "met");
            case LAPSING -> new Chip(Glyph.CLOCK, word, "lapsing");
            case PARTLY -> new Chip(Glyph.HALF, word, "partly");
            case MISSING -> new Chip(Glyph.RING, word, "open");
        };
    }

    Chip standing(CredentialCard.Standing standing, String word) {
        return switch (standing) {
            case EXPIRED -> new Chip(Glyph.AT_RISK, word, "expired");
            case LAPSED -> new Chip(Glyph.SLASH, word, "lapsed");
            case EXPIRING -> new Chip(Glyph.CLOCK, word, "lapsing");
            case VALID -> new Chip(Glyph.CHECK, word, "met");
        };
    }

    Chip verified(boolean verified) {
        return verified
                ? new Chip(Glyph.SHIELD, words.text("career.credential.verified"), "verified")
                : new Chip(Glyph.EYE, words.text("career.credential.to-verify"), "to-verify");
    }

    /** Says that a rule comes from a secondary source. */
    Chip check() {
        return new Chip(Glyph.AT_RISK, words.text("career.check"), "check")
                .because(List.of(words.text("career.check-why")));
    }
}
