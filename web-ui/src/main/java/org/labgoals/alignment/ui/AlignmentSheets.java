package org.labgoals.alignment.ui;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.labgoals.alignment.application.AlignmentPage;
import org.labgoals.alignment.application.ServingGoal;
import org.labgoals.alignment.domain.GoalFact;
import org.labgoals.alignment.domain.Matrix;
import org.labgoals.goal.domain.GoalId;
import org.labgoals.objective.application.ObjectiveLine;
import org.labgoals.people.application.PersonLine;
import org.labgoals.people.application.TeamLine;
import org.labgoals.shared.domain.ObjectiveId;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.ui.Words;

/** Each view as lines of a sheet, the first with the names of the columns. */
final class AlignmentSheets {

    /** With more goals than these they go by their ids: titles would open every one of them. */
    static final int NAMED = 5_000;

    private final AlignmentPage page;
    private final Words words;
    private final Map<GoalId, ServingGoal> goals;
    private final Map<ObjectiveId, ObjectiveLine> lines;

    /**
     * @param named answers what goals are called
     */
    AlignmentSheets(
            AlignmentPage page,
            Words words,
            Function<Collection<GoalId>, Map<GoalId, ServingGoal>> named) {
        this.page = page;
        this.words = words;
        var ids = page.picture().goals().stream().map(GoalFact::id).toList();
        goals = ids.size() > NAMED ? Map.of() : named.apply(ids);
        lines =
                page.objectives().stream()
                        .collect(Collectors.toMap(ObjectiveLine::id, Function.identity()));
    }

    List<List<String>> of(Look look, boolean byPerson) {
        return switch (look) {
            case MAP -> map();
            case MATRIX -> byPerson ? people() : teams();
            case GAPS -> gaps();
        };
    }

    /** A line for each goal that supports an objective, and one for an objective without. */
    private List<List<String>> map() {
        var sheet = new ArrayList<List<String>>();
        sheet.add(
                head(
                        "level",
                        "section",
                        "objective",
                        "weight",
                        "serves",
                        "goal",
                        "owner",
                        "contribution",
                        "health"));
        Map<ObjectiveId, List<List<String>>> below =
                page.objectives().stream()
                        .collect(Collectors.toMap(ObjectiveLine::id, line -> new ArrayList<>()));
        for (var goal : page.picture().goals()) {
            for (var support : goal.supports()) {
                var found = below.get(support.objective());
                if (found != null) {
                    found.add(
                            List.of(
                                    title(goal.id()),
                                    person(goal.owner()),
                                    words.of(support.contribution()),
                                    words.of(goal.health())));
                }
            }
        }
        for (var line : page.objectives()) {
            var served = below.getOrDefault(line.id(), List.of());
            if (served.isEmpty()) {
                sheet.add(joined(objective(line), List.of("", "", "", "")));
            }
            served.forEach(goal -> sheet.add(joined(objective(line), goal)));
        }
        return sheet;
    }

    private List<String> objective(ObjectiveLine line) {
        var plan = line.plan();
        return List.of(
                words.of(plan.level()),
                plan.section() == null ? "" : plan.section(),
                title(line.id()),
                plain(plan.weight()),
                plan.parents().stream()
                        .filter(lines::containsKey)
                        .map(this::title)
                        .collect(Collectors.joining("; ")));
    }

    private List<List<String>> teams() {
        var named = page.teams().stream().collect(Collectors.toMap(TeamLine::id, TeamLine::name));
        return matrix(page.byTeam(), "team", id -> named.getOrDefault(id, id.value()));
    }

    private List<List<String>> people() {
        return matrix(page.byPerson(), "person", this::person);
    }

    private <K> List<List<String>> matrix(Matrix<K> matrix, String who, Function<K, String> named) {
        var sheet = new ArrayList<List<String>>();
        sheet.add(
                joined(
                        head(who),
                        joined(
                                page.objectives().stream().map(line -> title(line.id())).toList(),
                                head("unaligned"))));
        var chips = new MixChips(words);
        for (var row : matrix.rows()) {
            var cells = new ArrayList<String>();
            cells.add(named.apply(row.who()));
            for (var line : page.objectives()) {
                var cell = row.cells().get(line.id());
                cells.add(cell == null ? "" : chips.told(cell.mix()));
            }
            cells.add(String.valueOf(row.unaligned()));
            sheet.add(cells);
        }
        return sheet;
    }

    private List<List<String>> gaps() {
        var gaps = page.gaps();
        var sheet = new ArrayList<List<String>>();
        sheet.add(head("gap", "what", "who", "figure"));
        gaps.uncovered().forEach(id -> sheet.add(gap("uncovered", id)));
        gaps.stale().forEach(id -> sheet.add(gap("stale", id)));
        Map<GoalId, PersonId> owners =
                page.picture().goals().stream()
                        .collect(Collectors.toMap(GoalFact::id, GoalFact::owner));
        for (var id : gaps.unaligned()) {
            var owner = owners.get(id);
            sheet.add(
                    List.of(
                            words.text("alignment.sheet-unaligned"),
                            title(id),
                            owner == null ? "" : person(owner),
                            ""));
        }
        for (var one : gaps.load()) {
            sheet.add(
                    List.of(
                            words.text(
                                    one.tooMuch()
                                            ? "alignment.sheet-too-much"
                                            : "alignment.sheet-load"),
                            "",
                            person(one.person()),
                            String.valueOf(one.goals())));
        }
        gaps.horizons().forEach((each, count) -> sheet.add(balance(words.of(each), count)));
        gaps.kinds().forEach((each, count) -> sheet.add(balance(words.of(each), count)));
        return sheet;
    }

    private List<String> gap(String which, ObjectiveId id) {
        var line = lines.get(id);
        return List.of(
                words.text("alignment.sheet-" + which),
                title(id),
                line == null ? "" : line.owner().name(),
                line == null ? "" : plain(line.plan().weight()));
    }

    private List<String> balance(String what, int count) {
        return List.of(words.text("alignment.sheet-balance"), what, "", String.valueOf(count));
    }

    private String title(ObjectiveId id) {
        var line = lines.get(id);
        return line == null ? id.value() : line.plan().title().orErased();
    }

    private String title(GoalId id) {
        @Nullable ServingGoal goal = goals.get(id);
        return goal == null ? id.value() : goal.state().plan().title().orErased();
    }

    private String person(PersonId id) {
        return page.people().getOrDefault(id, PersonLine.unknown(id)).name();
    }

    private List<String> head(String... columns) {
        return List.of(columns).stream()
                .map(column -> words.text("alignment.sheet-column-" + column))
                .toList();
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static List<String> joined(List<String> first, List<String> then) {
        var all = new ArrayList<>(first);
        all.addAll(then);
        return all;
    }
}
