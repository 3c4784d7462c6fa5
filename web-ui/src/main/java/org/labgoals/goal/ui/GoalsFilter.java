package org.labgoals.goal.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.labgoals.goal.application.FindGoals;
import org.labgoals.goal.domain.GoalStatus;
import org.labgoals.goal.domain.Kind;
import org.labgoals.shared.domain.Kebab;

/**
 * What narrows the list of goals, as it stands in the address. What cannot be read narrows nothing.
 */
record GoalsFilter(String text, @Nullable GoalStatus status, @Nullable Kind kind, int page) {

    static final GoalsFilter NONE = new GoalsFilter("", null, null, 0);

    private static final int SIZE = 25;
    private static final int LONGEST = 200;
    private static final int LAST_PAGE = 100_000;

    static GoalsFilter of(QueryParameters parameters) {
        String text = parameters.getSingleParameter("text").orElse("").strip();
        return new GoalsFilter(
                text.length() > LONGEST ? text.substring(0, LONGEST) : text,
                constant(GoalStatus.class, parameters.getSingleParameter("status")),
                constant(Kind.class, parameters.getSingleParameter("kind")),
                page(parameters.getSingleParameter("page")));
    }

    private static int page(Optional<String> word) {
        return word.filter(each -> each.matches("[1-9][0-9]{0,5}"))
                .map(each -> Math.min(Integer.parseInt(each) - 1, LAST_PAGE))
                .orElse(0);
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, Optional<String> word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> word.filter(Kebab.of(each)::equals).isPresent())
                .findFirst()
                .orElse(null);
    }

    Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (!text.isBlank()) {
            parameters.put("text", text.strip());
        }
        if (status != null) {
            parameters.put("status", Kebab.of(status));
        }
        if (kind != null) {
            parameters.put("kind", Kebab.of(kind));
        }
        if (page > 0) {
            parameters.put("page", String.valueOf(page + 1));
        }
        return parameters;
    }

    GoalsFilter at(int other) {
        return new GoalsFilter(text, status, kind, other);
    }

    FindGoals question() {
        return new FindGoals(null, null, status, kind, text.isBlank() ? null : text, page, SIZE);
    }
}
