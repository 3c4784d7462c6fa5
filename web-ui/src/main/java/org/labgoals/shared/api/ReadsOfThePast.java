package org.labgoals.shared.api;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Which addresses can be read as of an earlier time. A read that is not among them says so rather
 * than answering with today.
 */
final class ReadsOfThePast {

    private static final List<String> ADDRESSES =
            List.of(
                    "goals",
                    "goals/{id}",
                    "goals/{id}/history",
                    "goals/{id}/criteria",
                    "alignment",
                    "alignment/gaps",
                    "objectives",
                    "objectives/{id}",
                    "indicators",
                    "indicators/{id}",
                    "indicators/{id}/readings",
                    "people",
                    "people/{id}",
                    "teams",
                    "people/{id}/career",
                    "people/{id}/portfolio",
                    "people/{id}/portfolio.md",
                    "people/{id}/portfolio.pdf",
                    "people/{id}/ce-activities",
                    "people/{id}/ce-activities/{n}",
                    "people/{id}/credentials",
                    "people/{id}/credentials/{n}",
                    "people/{id}/experience",
                    "people/{id}/experience/{n}",
                    "people/{id}/professional-activities",
                    "people/{id}/professional-activities/{n}",
                    "people/{id}/wins",
                    "people/{id}/wins/{n}",
                    "people/{id}/ratings",
                    "people/{id}/mentoring",
                    "mentoring",
                    "credentials",
                    "framework",
                    "people/{id}/competency",
                    "people/{id}/competency-assessments",
                    "people/{id}/competency-history",
                    "people/{id}/duties",
                    "competency-matrix",
                    "assessment-rules",
                    "test-systems",
                    "test-systems/{id}",
                    "people/{id}/reviews",
                    "people/{id}/reviews/{n}",
                    "review-cycles",
                    "review-cycles/{id}",
                    "people/{id}/feedback",
                    "people/{id}/feedback/{id}",
                    "feedback-requests",
                    "feedback-requests/{id}");

    private static final List<Pattern> PATTERNS =
            ADDRESSES.stream()
                    .map(
                            address ->
                                    Pattern.compile(
                                            "/api/v1/"
                                                    + address.replace(".", "[.]")
                                                            .replaceAll("\\{[a-z]+}", "[^/]+")))
                    .toList();

    private ReadsOfThePast() {}

    /**
     * Whether the address is one of them.
     *
     * @param path with {@code /api/v1}, without the query
     */
    static boolean has(String path) {
        return PATTERNS.stream().anyMatch(address -> address.matcher(path).matches());
    }
}
