package org.labgoals.alignment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.labgoals.alignment.application.AlignmentPage;
import org.labgoals.alignment.application.ServingGoal;
import org.labgoals.alignment.domain.Flow;
import org.labgoals.goal.domain.GoalId;
import org.labgoals.goal.ui.GoalBadges;
import org.labgoals.objective.application.ObjectiveLine;
import org.labgoals.objective.domain.ObjectiveLevel;
import org.labgoals.people.application.TeamLine;
import org.labgoals.people.ui.PersonChip;
import org.labgoals.shared.domain.ObjectiveId;
import org.labgoals.shared.domain.TeamId;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Figures;
import org.labgoals.shared.ui.Words;

/**
 * The map: boxes that are links, over bands drawn behind them. Where there is no room for columns,
 * and for who listens, the same boxes are a nested list.
 */
final class MapPart extends Div {

    private final transient AlignmentPage page;
    private final transient AlignmentAddress address;
    private final transient Words words;
    private final transient MixChips chips;
    private final transient Flow flow;
    private final transient MapLayout layout;
    private final transient Map<ObjectiveId, ObjectiveLine> lines;
    private final transient Map<GoalId, ServingGoal> goals;

    MapPart(AlignmentDesk desk, AlignmentPage page, AlignmentAddress address, Words words) {
        this.page = page;
        this.address = address;
        this.words = words;
        chips = new MixChips(words);
        lines =
                page.objectives().stream()
                        .collect(Collectors.toMap(ObjectiveLine::id, Function.identity()));
        var focus = lines.containsKey(address.focus()) ? address.focus() : null;
        flow = page.map(focus);
        layout = MapLayout.of(flow, levels());
        goals =
                desk.queries()
                        .goals(
                                flow.groups().stream()
                                        .map(Flow.GoalGroup::goal)
                                        .flatMap(Stream::ofNullable)
                                        .toList());
        addClassName("map-part");
        if (focus != null) {
            add(looking(focus));
        }
        if (page.objectives().isEmpty()) {
            add(
                    Build.empty(
                            words.text("alignment.no-objectives"),
                            words.text("alignment.no-objectives-sentence"),
                            Build.buttonLink("objectives", words.text("objective.title"), false)));
            return;
        }
        add(Build.quiet(sentence()), chips.chips(flow.mix()), map());
    }

    private Map<ObjectiveId, ObjectiveLevel> levels() {
        return page.objectives().stream()
                .collect(Collectors.toMap(ObjectiveLine::id, line -> line.plan().level()));
    }

    /** Names the one that is looked into, and the way back and on. */
    private Component looking(ObjectiveId focus) {
        return Build.box(
                "other-day",
                new Span(words.text("alignment.looking-into", title(focus))),
                new Anchor("objectives/" + focus.value(), words.text("alignment.to-objective")),
                new Anchor(address.into(null).address(), words.text("alignment.whole-map")));
    }

    /** What the map shows, in words. */
    private String sentence() {
        int served = flow.mix().all();
        long nobody = flow.objectives().stream().filter(node -> node.width() == 0).count();
        var said = words.text("alignment.map-sentence", flow.objectives().size(), served, nobody);
        if (flow.aggregated()) {
            said += " " + words.text("alignment.map-together");
        }
        if (flow.hidden() > 0) {
            said += " " + words.text("alignment.map-hidden", flow.hidden());
        }
        return said;
    }

    private Component map() {
        Map<String, Flow.ObjectiveNode> nodes =
                flow.objectives().stream()
                        .collect(Collectors.toMap(node -> node.id().value(), Function.identity()));
        Map<String, Flow.GoalGroup> groups =
                flow.groups().stream()
                        .collect(Collectors.toMap(Flow.GoalGroup::key, Function.identity()));
        var list = new UnorderedList();
        list.addClassName("map-boxes");
        for (var box : layout.boxes()) {
            var node = nodes.get(box.key());
            var group = groups.get(box.key());
            var item = new ListItem();
            if (node != null) {
                item.add(objective(node));
            } else if (group != null) {
                item.add(group(group));
            }
            item.addClassName("map-item");
            item.getStyle()
                    .set("--left", percent(left(box.column())))
                    .set("--wide", percent(wide(box.column())))
                    .set("--top", pixels(box.top()))
                    .set("--high", pixels(box.height()))
                    .set("--depth", String.valueOf(box.depth()));
            list.add(item);
        }
        var bands = new Div();
        bands.addClassName("map-bands");
        bands.getElement().setProperty("innerHTML", bands(nodes, groups));
        var map = Build.box("map", bands, list);
        map.getStyle().set("--map-high", pixels(layout.height()));
        return map;
    }

    private Component objective(Flow.ObjectiveNode node) {
        var line = lines.get(node.id());
        var box =
                new Anchor(
                        address.into(node.id()).address(),
                        Build.text("map-title", title(node.id())));
        box.addClassNames("map-box", "map-objective", MixChips.tone(node.mix()));
        if (node.width() == 0) {
            box.addClassName("map-nobody");
            box.add(Build.text("map-note", words.text("alignment.nobody")));
        } else if (node.mix().all() > 0) {
            box.add(chips.chips(node.mix()));
        }
        if (line != null) {
            box.getElement()
                    .setAttribute(
                            "title",
                            title(node.id())
                                    + " · "
                                    + words.text(
                                            "objective.weighs",
                                            Figures.plain(line.plan().weight(), words.locale())));
        }
        return box;
    }

    private Component group(Flow.GoalGroup group) {
        var id = group.goal();
        return id == null ? together(group) : goal(id, group);
    }

    private Component goal(GoalId id, Flow.GoalGroup group) {
        var named = goals.get(id);
        var badges = new GoalBadges(words);
        var grade = group.mix().worst();
        var sign = badges.grade(grade);
        var title =
                named == null
                        ? words.text("alignment.a-goal")
                        : named.state().plan().title().orErased();
        var box = new Anchor("goals/" + id.value(), sign, Build.text("map-title", title));
        box.addClassNames("map-box", "map-goal", MixChips.tone(group.mix()));
        if (named == null) {
            return box;
        }
        box.add(PersonChip.circle(named.owner()), Build.text("only-heard", named.owner().name()));
        var why =
                page.filter().on() == null && named.health().grade() == grade
                        ? badges.reasons(named.health())
                        : List.<String>of();
        box.getElement()
                .setAttribute(
                        "title",
                        title
                                + " · "
                                + named.owner().name()
                                + " · "
                                + words.of(grade)
                                + ". "
                                + String.join(" ", why));
        why.forEach(reason -> box.add(Build.text("only-heard", reason)));
        return box;
    }

    /** Goals told together: the objective lets one in to them. */
    private Component together(Flow.GoalGroup group) {
        var objective = objectiveOf(group);
        var within = group.team() == null ? address : address.within(group.team());
        var box =
                new Anchor(
                        within.into(objective).address(),
                        Build.text(
                                "map-title",
                                group.team() == null
                                        ? words.text("alignment.goals-count", group.mix().all())
                                        : words.text(
                                                "alignment.goals-of",
                                                group.mix().all(),
                                                team(group.team()))),
                        chips.chips(group.mix()));
        box.addClassNames("map-box", "map-goal", MixChips.tone(group.mix()));
        box.getElement().setAttribute("title", chips.told(group.mix()));
        return box;
    }

    private @Nullable ObjectiveId objectiveOf(Flow.GoalGroup group) {
        return flow.links().stream()
                .filter(link -> link.from().equals(group.key()))
                .map(Flow.Link::to)
                .findFirst()
                .orElse(null);
    }

    private String team(TeamId id) {
        return page.teams().stream()
                .filter(team -> team.id().equals(id))
                .map(TeamLine::name)
                .findFirst()
                .orElse(id.value());
    }

    private String title(ObjectiveId id) {
        var line = lines.get(id);
        return line == null ? id.value() : line.plan().title().orErased();
    }

    // --- the bands

    /** A band bends before the next column, so that it passes what stands there on its own row. */
    private String bands(
            Map<String, Flow.ObjectiveNode> nodes, Map<String, Flow.GoalGroup> groups) {
        var svg = new StringBuilder();
        svg.append(
                String.format(
                        Locale.ROOT,
                        "<svg viewBox='0 0 100 %.0f' preserveAspectRatio='none'"
                                + " aria-hidden='true' focusable='false'>",
                        layout.height()));
        for (var ribbon : layout.ribbons()) {
            var group = groups.get(ribbon.key());
            var node = nodes.get(ribbon.key());
            var mix = group != null ? group.mix() : node == null ? null : node.mix();
            double x0 = left(ribbon.from()) + wide(ribbon.from());
            double x1 = left(ribbon.to());
            double bent = Math.min(x1, x0 + gap());
            double half = ribbon.thickness() / 2;
            svg.append(
                    String.format(
                            Locale.ROOT,
                            "<path class='band %1$s' d='M%2$.2f %6$.1f C%3$.2f %6$.1f %3$.2f %7$.1f"
                                    + " %4$.2f %7$.1f L%5$.2f %7$.1f L%5$.2f %9$.1f L%4$.2f %9$.1f"
                                    + " C%3$.2f %9$.1f %3$.2f %8$.1f %2$.2f %8$.1f Z'/>",
                            mix == null ? "tone-nobody" : MixChips.tone(mix),
                            x0,
                            (x0 + bent) / 2,
                            bent,
                            x1,
                            ribbon.fromMiddle() - half,
                            ribbon.toMiddle() - half,
                            ribbon.fromMiddle() + half,
                            ribbon.toMiddle() + half));
        }
        return svg.append("</svg>").toString();
    }

    /** Columns in per cent of the width: objectives alike, goals wider, room for bands between. */
    private double left(int column) {
        return column * (objectiveWide() + gap());
    }

    private double wide(int column) {
        boolean last = column == layout.columns() - 1;
        return last ? 100 - left(column) : objectiveWide();
    }

    private double objectiveWide() {
        return switch (layout.columns()) {
            case 1 -> 100;
            case 2 -> 38;
            case 3 -> 25;
            default -> 16.5;
        };
    }

    private static double gap() {
        return 5;
    }

    private static String percent(double value) {
        return String.format(Locale.ROOT, "%.2f%%", value);
    }

    private static String pixels(double value) {
        return String.format(Locale.ROOT, "%.1fpx", value);
    }
}
