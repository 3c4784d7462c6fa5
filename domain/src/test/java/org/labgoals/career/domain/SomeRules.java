package org.labgoals.career.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rules of credentials to test with: like a board's, short enough to count in one's head. */
final class SomeRules {

    static final LocalDate LONG_AGO = LocalDate.of(2000, 1, 1);

    private SomeRules() {}

    /** Three years, 36 points, a safety point, two of the area, half of it coursework at most. */
    static MaintenanceRule asked() {
        return new MaintenanceRule(
                LONG_AGO,
                3,
                number("36"),
                points("safety", "1", "area", "2"),
                points("contact-hour", "1", "quarter-hour", "10", "semester-hour", "15"),
                points("presentation", "2", "mentoring", "3"),
                null,
                number("0.5"),
                null,
                false);
    }

    static MaintenanceRule from(LocalDate day, MaintenanceRule rule) {
        return new MaintenanceRule(
                day,
                rule.years(),
                rule.points(),
                rule.minima(),
                rule.earns(),
                rule.activities(),
                rule.most(),
                rule.courseworkShare(),
                rule.shared(),
                rule.check());
    }

    static MaintenanceRule years(int years, MaintenanceRule rule) {
        return new MaintenanceRule(
                rule.from(),
                years,
                rule.points(),
                rule.minima(),
                rule.earns(),
                rule.activities(),
                rule.most(),
                rule.courseworkShare(),
                rule.shared(),
                rule.check());
    }

    static MaintenanceRule points(String points, MaintenanceRule rule) {
        return new MaintenanceRule(
                rule.from(),
                rule.years(),
                number(points),
                rule.minima(),
                rule.earns(),
                rule.activities(),
                rule.most(),
                rule.courseworkShare(),
                rule.shared(),
                rule.check());
    }

    static MaintenanceRule earning(Map<String, BigDecimal> earns, MaintenanceRule rule) {
        return new MaintenanceRule(
                rule.from(),
                rule.years(),
                rule.points(),
                rule.minima(),
                earns,
                rule.activities(),
                rule.most(),
                rule.courseworkShare(),
                rule.shared(),
                rule.check());
    }

    static MaintenanceRule sharing(@Nullable List<String> shared, MaintenanceRule rule) {
        return new MaintenanceRule(
                rule.from(),
                rule.years(),
                rule.points(),
                rule.minima(),
                rule.earns(),
                rule.activities(),
                rule.most(),
                rule.courseworkShare(),
                shared,
                rule.check());
    }

    /** A scheme with these rules for a generalist, a blood banker and their specialist. */
    static CredentialRules rules(MaintenanceRule... rules) {
        return new CredentialRules(
                List.of(
                        category("mls", "board", null),
                        category("bb", "board", "blood-banking"),
                        category("c", "board", "chemistry"),
                        category("plain", null, null)),
                List.of(
                        new PointCategory("general", "General"),
                        new PointCategory("safety", "Safety"),
                        new PointCategory("blood-banking", "Blood banking"),
                        new PointCategory("chemistry", "Chemistry")),
                List.of(
                        new CeKind("course", "Course", "contact-hour", false),
                        new CeKind("webinar", "Webinar", "contact-hour", false),
                        new CeKind("competency-assessment", "Assessment", "assessment", false),
                        new CeKind("college-quarter", "College", "quarter-hour", true),
                        new CeKind("college-semester", "College", "semester-hour", true)),
                List.of(new MaintenanceScheme("board", "The board", "made up", List.of(rules))));
    }

    /** As asked, an assessment a point, so many of them at most in a cycle. */
    static MaintenanceRule assessing(@Nullable String most) {
        var rule = asked();
        var earns = new LinkedHashMap<>(rule.earns());
        earns.put("assessment", number("1"));
        return new MaintenanceRule(
                rule.from(),
                rule.years(),
                rule.points(),
                rule.minima(),
                earns,
                rule.activities(),
                most == null ? null : points("assessment", most),
                rule.courseworkShare(),
                rule.shared(),
                rule.check());
    }

    static CredentialRules rules() {
        return rules(asked());
    }

    static Map<String, BigDecimal> points(String... pairs) {
        var points = new LinkedHashMap<String, BigDecimal>();
        for (int i = 0; i < pairs.length; i += 2) {
            points.put(pairs[i], number(pairs[i + 1]));
        }
        return points;
    }

    static BigDecimal number(String figure) {
        return new BigDecimal(figure);
    }

    private static CredentialCategory category(
            String key, @Nullable String scheme, @Nullable String area) {
        return new CredentialCategory(key, key, key, "Board", scheme, area, false);
    }
}
