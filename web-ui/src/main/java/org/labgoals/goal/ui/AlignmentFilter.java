package org.labgoals.goal.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.labgoals.goal.application.AlignmentBoard;
import org.labgoals.goal.application.AlignmentBoard.Aligned;
import org.labgoals.goal.application.AlignmentBoard.Support;

/**
 * What narrows the goals of the alignment page, as it stands in the address. What cannot be read
 * narrows nothing.
 *
 * @param team id of a team
 */
record AlignmentFilter(@Nullable Support support, @Nullable String team) {

    static AlignmentFilter of(QueryParameters parameters) {
        String word = parameters.getSingleParameter("show").orElse("");
        return new AlignmentFilter(
                Arrays.stream(Support.values())
                        .filter(support -> key(support).equals(word))
                        .findFirst()
                        .orElse(null),
                parameters.getSingleParameter("team").orElse(null));
    }

    AlignmentFilter showing(@Nullable Support other) {
        return new AlignmentFilter(other, team);
    }

    AlignmentFilter within(@Nullable String other) {
        return new AlignmentFilter(support, other);
    }

    /** The goals that are left, in the board's order. */
    List<Aligned> of(AlignmentBoard board) {
        return board.goals().stream()
                .filter(goal -> support == null || goal.support() == support)
                .filter(this::isOfTeam)
                .toList();
    }

    private boolean isOfTeam(Aligned goal) {
        return team == null
                || goal.teams().stream().anyMatch(each -> each.id().value().equals(team));
    }

    /** The page with this filter, for a link. */
    String address() {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (support != null) {
            parameters.put("show", key(support));
        }
        if (team != null) {
            parameters.put("team", team);
        }
        String query = QueryParameters.simple(parameters).getQueryString();
        return query.isEmpty() ? "alignment" : "alignment?" + query;
    }

    static String key(Support support) {
        return support.name().toLowerCase(Locale.ROOT);
    }
}
