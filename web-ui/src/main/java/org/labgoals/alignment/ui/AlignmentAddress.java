package org.labgoals.alignment.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.labgoals.alignment.application.AlignmentFilter;
import org.labgoals.goal.domain.GoalStatus;
import org.labgoals.goal.domain.Kind;
import org.labgoals.shared.domain.Kebab;
import org.labgoals.shared.domain.ObjectiveId;
import org.labgoals.shared.domain.TeamId;

/**
 * What is looked at and how, as it stands in the address. What cannot be read narrows nothing.
 *
 * @param byPerson whether the matrix has people rather than teams down its side
 * @param focus the one objective the map lets in to, null for all
 * @param column the first objective of the matrix that is shown, counted from 0
 */
record AlignmentAddress(
        Look look,
        AlignmentFilter filter,
        boolean byPerson,
        @Nullable ObjectiveId focus,
        int column,
        Map<String, String> past) {

    private static final String PATH = "alignment";

    /** Which earlier time is looked back to: the page around says what they mean. */
    private static final List<String> PAST = List.of("asOf", "by", "with");

    static AlignmentAddress of(QueryParameters asked, LocalDate today) {
        var filter =
                new AlignmentFilter(
                        day(asked, "on").filter(day -> day.isBefore(today)).orElse(null),
                        day(asked, "from").orElse(null),
                        day(asked, "until").orElse(null),
                        text(asked, "section").orElse(null),
                        text(asked, "team").map(TeamId::new).orElse(null),
                        word(asked, "kind", Kind.values()).orElse(null),
                        word(asked, "status", GoalStatus.values()).orElse(null));
        return new AlignmentAddress(
                word(asked, "look", Look.values()).orElse(Look.MAP),
                filter,
                text(asked, "rows").filter("people"::equals).isPresent(),
                text(asked, "objective").map(ObjectiveId::new).orElse(null),
                text(asked, "column").map(AlignmentAddress::number).orElse(0),
                past(asked));
    }

    AlignmentAddress looking(Look other) {
        return new AlignmentAddress(other, filter, byPerson, focus, 0, past);
    }

    AlignmentAddress narrowed(AlignmentFilter other) {
        return new AlignmentAddress(look, other, byPerson, focus, 0, past);
    }

    AlignmentAddress within(@Nullable TeamId team) {
        return narrowed(
                new AlignmentFilter(
                        filter.on(),
                        filter.from(),
                        filter.until(),
                        filter.section(),
                        team,
                        filter.kind(),
                        filter.status()));
    }

    AlignmentAddress into(@Nullable ObjectiveId objective) {
        return new AlignmentAddress(Look.MAP, filter, byPerson, objective, 0, past);
    }

    AlignmentAddress ofPeople(boolean people) {
        return new AlignmentAddress(look, filter, people, focus, column, past);
    }

    AlignmentAddress fromColumn(int first) {
        return new AlignmentAddress(look, filter, byPerson, focus, first, past);
    }

    Map<String, String> parameters() {
        Map<String, String> all = new LinkedHashMap<>();
        put(all, "look", look == Look.MAP ? null : Kebab.of(look));
        put(all, "on", filter.on());
        put(all, "from", filter.from());
        put(all, "until", filter.until());
        put(all, "section", filter.section());
        put(all, "team", filter.team());
        put(all, "kind", filter.kind() == null ? null : Kebab.of(filter.kind()));
        put(all, "status", filter.status() == null ? null : Kebab.of(filter.status()));
        put(all, "rows", byPerson ? "people" : null);
        put(all, "objective", focus);
        put(all, "column", column == 0 ? null : column);
        all.putAll(past);
        return all;
    }

    /** Where it is shown, without a slash in front. */
    String address() {
        var all = parameters();
        return all.isEmpty() ? PATH : PATH + "?" + QueryParameters.simple(all).getQueryString();
    }

    private static Map<String, String> past(QueryParameters asked) {
        Map<String, String> past = new LinkedHashMap<>();
        PAST.forEach(name -> text(asked, name).ifPresent(said -> past.put(name, said)));
        return past;
    }

    private static Optional<String> text(QueryParameters asked, String name) {
        return asked.getSingleParameter(name).filter(text -> !text.isBlank());
    }

    private static Optional<LocalDate> day(QueryParameters asked, String name) {
        try {
            return text(asked, name).map(LocalDate::parse);
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private static <E extends Enum<E>> Optional<E> word(
            QueryParameters asked, String name, E[] all) {
        return text(asked, name)
                .flatMap(
                        text ->
                                Arrays.stream(all)
                                        .filter(each -> Kebab.of(each).equals(text))
                                        .findFirst());
    }

    private static int number(String text) {
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
    }

    private static void put(Map<String, String> all, String name, @Nullable Object value) {
        if (value != null) {
            all.put(name, value.toString());
        }
    }
}
