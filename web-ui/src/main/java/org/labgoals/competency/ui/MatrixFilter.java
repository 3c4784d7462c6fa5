package org.labgoals.competency.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.labgoals.competency.application.CompetencyMatrix;
import org.labgoals.competency.domain.CompetencyStatus;
import org.labgoals.competency.domain.SystemStanding;
import org.labgoals.competency.domain.TestSystemId;
import org.labgoals.shared.domain.Kebab;
import org.labgoals.shared.domain.TeamId;

/**
 * What of the matrix is looked at, as the address says it.
 *
 * @param team id of a team, null for everybody
 * @param section of the test systems, null for all
 * @param on the day of which it speaks, null for today
 * @param status only people who stand so somewhere, null for all
 * @param name a part of their name, null for all
 */
record MatrixFilter(
        @Nullable String team,
        @Nullable String section,
        @Nullable LocalDate on,
        @Nullable CompetencyStatus status,
        @Nullable String name) {

    private static final LocalDate EARLIEST = LocalDate.of(1950, 1, 1);
    private static final int YEARS_AHEAD = 5;

    static MatrixFilter of(QueryParameters asked, LocalDate today) {
        return new MatrixFilter(
                asked.getSingleParameter("team").orElse(null),
                asked.getSingleParameter("section").orElse(null),
                asked.getSingleParameter("on").flatMap(text -> day(text, today)).orElse(null),
                asked.getSingleParameter("status").flatMap(MatrixFilter::status).orElse(null),
                asked.getSingleParameter("name").filter(text -> !text.isBlank()).orElse(null));
    }

    Map<String, String> parameters() {
        Map<String, String> wanted = new LinkedHashMap<>();
        put(wanted, "team", team);
        put(wanted, "section", section);
        put(wanted, "on", on);
        put(wanted, "status", status == null ? null : Kebab.of(status));
        put(wanted, "name", name);
        return wanted;
    }

    /** Where it is shown, without a slash in front. */
    String address() {
        var query = new QueryParameters(QueryParameters.simple(parameters()).getParameters());
        return parameters().isEmpty() ? "competency" : "competency?" + query.getQueryString();
    }

    @Nullable TeamId teamId() {
        return team == null ? null : new TeamId(team);
    }

    MatrixFilter at(@Nullable LocalDate day) {
        return new MatrixFilter(team, section, day, status, name);
    }

    MatrixFilter only(@Nullable CompetencyStatus wanted) {
        return new MatrixFilter(team, section, on, wanted, name);
    }

    /** The people asked for, and the systems that they are on, or on which they stand so. */
    CompetencyMatrix narrowed(CompetencyMatrix matrix) {
        if (name == null && status == null) {
            return matrix;
        }
        var rows =
                matrix.rows().stream()
                        .filter(row -> isNamed(row.person().name()))
                        .filter(row -> row.standings().values().stream().anyMatch(this::isAsked))
                        .toList();
        return new CompetencyMatrix(
                matrix.on(),
                matrix.systems().stream()
                        .filter(system -> rows.stream().anyMatch(row -> isAsked(row, system.id())))
                        .toList(),
                rows,
                matrix.assessable());
    }

    private boolean isAsked(CompetencyMatrix.Row row, TestSystemId system) {
        return row.on(system).filter(this::isAsked).isPresent();
    }

    private boolean isAsked(SystemStanding standing) {
        return status == null || standing.status() == status;
    }

    private boolean isNamed(String person) {
        return name == null
                || person.toLowerCase(Locale.ROOT).contains(name.strip().toLowerCase(Locale.ROOT));
    }

    /** Another day than today, within reason. */
    private static Optional<LocalDate> day(String text, LocalDate today) {
        try {
            return Optional.of(LocalDate.parse(text))
                    .filter(day -> !day.equals(today))
                    .filter(day -> !day.isBefore(EARLIEST))
                    .filter(day -> !day.isAfter(today.plusYears(YEARS_AHEAD)));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static Optional<CompetencyStatus> status(String text) {
        return Stream.of(CompetencyStatus.values())
                .filter(each -> Kebab.of(each).equals(text))
                .findFirst();
    }

    private static void put(Map<String, String> wanted, String key, @Nullable Object value) {
        if (value != null) {
            wanted.put(key, value.toString());
        }
    }
}
