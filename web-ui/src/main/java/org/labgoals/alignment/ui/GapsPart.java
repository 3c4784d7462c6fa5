package org.labgoals.alignment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.labgoals.alignment.application.AlignmentPage;
import org.labgoals.alignment.application.ServingGoal;
import org.labgoals.alignment.domain.Gaps;
import org.labgoals.goal.domain.GoalId;
import org.labgoals.goal.domain.Health;
import org.labgoals.goal.ui.GoalBadges;
import org.labgoals.objective.application.ObjectiveLine;
import org.labgoals.objective.domain.ObjectiveLevel;
import org.labgoals.people.application.PersonLine;
import org.labgoals.people.ui.PersonChip;
import org.labgoals.shared.domain.ObjectiveId;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Chip;
import org.labgoals.shared.ui.Figures;
import org.labgoals.shared.ui.Glyph;
import org.labgoals.shared.ui.Words;

/** What is missing: support, alignment, news, and balance. */
final class GapsPart extends Div {

    private static final int FIRST = 10;
    private static final int MORE = 50;

    private final transient AlignmentDesk desk;
    private final transient AlignmentPage page;
    private final transient AlignmentAddress address;
    private final transient Words words;
    private final transient Map<ObjectiveId, ObjectiveLine> lines;

    GapsPart(AlignmentDesk desk, AlignmentPage page, AlignmentAddress address, Words words) {
        this.desk = desk;
        this.page = page;
        this.address = address;
        this.words = words;
        lines =
                page.objectives().stream()
                        .collect(Collectors.toMap(ObjectiveLine::id, Function.identity()));
        addClassName("gaps");
        var gaps = page.gaps();
        add(
                section(
                        "uncovered",
                        gaps.uncovered().size(),
                        list(gaps.uncovered(), this::uncovered)),
                section("stale", gaps.stale().size(), list(gaps.stale(), this::stale)),
                section("unaligned", gaps.unaligned().size(), list(gaps.unaligned(), this::goals)),
                Build.box(
                        "columns even",
                        section(
                                "load",
                                (int) gaps.load().stream().filter(Gaps.Carried::tooMuch).count(),
                                list(gaps.load(), this::load)),
                        new Div(balance(gaps))));
    }

    private Component section(String what, int found, Component content) {
        var section =
                Build.section(
                        words.text("alignment.gap-" + what, found),
                        Build.quiet(words.text("alignment.gap-" + what + "-hint")),
                        content);
        section.addClassName("gap");
        return section;
    }

    /** The first of them, and more on demand; or that there are none. */
    private <T> Component list(List<T> all, Function<List<T>, List<ListItem>> rows) {
        if (all.isEmpty()) {
            return Build.box(
                    "coach-good",
                    Glyph.CHECK.sign(),
                    Build.text("", words.text("alignment.no-gap")));
        }
        var list = new UnorderedList();
        list.addClassName("work-rows");
        var box = new Div(list);
        rows.apply(all.stream().limit(FIRST).toList()).forEach(list::add);
        if (all.size() > FIRST) {
            var more = new Button(words.text("alignment.more", all.size() - FIRST));
            more.addThemeName("tertiary");
            more.addClassName("stays");
            more.addClickListener(
                    click -> {
                        int from = (int) list.getChildren().count();
                        rows.apply(all.stream().skip(from).limit(MORE).toList()).forEach(list::add);
                        int left = all.size() - (int) list.getChildren().count();
                        more.setText(words.text("alignment.more", left));
                        more.setVisible(left > 0);
                    });
            box.add(more);
        }
        return box;
    }

    private List<ListItem> uncovered(List<ObjectiveId> some) {
        boolean proposes = desk.proposals().isOpen();
        return some.stream()
                .map(
                        id ->
                                objective(
                                        id,
                                        new Chip(
                                                Glyph.RING,
                                                words.text("alignment.nobody"),
                                                "why-overdue"),
                                        proposes ? proposing(id) : Build.text("", "")))
                .toList();
    }

    /** Leads to the dialog that proposes a template to several people. */
    private Anchor proposing(ObjectiveId id) {
        var line = lines.get(id);
        var link =
                new Anchor(
                        "objectives/" + id.value() + "?do=propose",
                        words.text("alignment.propose"));
        link.setAriaLabel(
                words.text(
                        "alignment.propose-for",
                        line == null ? id.value() : line.plan().title().orErased()));
        return link;
    }

    private List<ListItem> stale(List<ObjectiveId> some) {
        return some.stream()
                .map(
                        id ->
                                objective(
                                        id,
                                        new GoalBadges(words).grade(Health.Grade.SILENT),
                                        new Anchor(
                                                address.into(id).address(),
                                                words.text("alignment.see-goals"))))
                .toList();
    }

    private ListItem objective(ObjectiveId id, Chip chip, Component step) {
        var line = lines.get(id);
        var link =
                new Anchor(
                        "objectives/" + id.value(),
                        line == null ? id.value() : line.plan().title().orErased());
        link.addClassName("row-link");
        step.addClassName("row-step");
        var item =
                new ListItem(
                        chip,
                        Build.box(
                                "work-what",
                                link,
                                Build.text("quiet small", line == null ? "" : facts(line))),
                        step,
                        Glyph.ARROW.sign());
        item.addClassName("work-row");
        return item;
    }

    private String facts(ObjectiveLine line) {
        var plan = line.plan();
        var level =
                plan.level() == ObjectiveLevel.SECTION && plan.section() != null
                        ? words.text("objective.of-section", plan.section())
                        : words.of(plan.level());
        return words.text(
                "alignment.objective-facts",
                level,
                words.text("objective.weighs", Figures.plain(plan.weight(), words.locale())),
                line.owner().name());
    }

    private List<ListItem> goals(List<GoalId> some) {
        var named = desk.queries().goals(some);
        return some.stream().map(id -> goal(id, named.get(id))).toList();
    }

    private ListItem goal(GoalId id, @Nullable ServingGoal goal) {
        var link =
                new Anchor(
                        "goals/" + id.value(),
                        goal == null
                                ? words.text("alignment.a-goal")
                                : goal.state().plan().title().orErased());
        link.addClassName("row-link");
        var what = Build.box("work-what", link);
        var item = new ListItem();
        if (goal == null) {
            item.add(Build.text("", ""), what, Build.text("", ""));
        } else {
            what.add(new PersonChip(goal.owner()));
            item.add(
                    new GoalBadges(words).health(goal.health()),
                    what,
                    goal.canMarkPersonal()
                            ? Build.styled(
                                    new Anchor(
                                            "goals/" + id.value() + "?do=mark-personal",
                                            words.text("do.mark-personal")),
                                    "row-step")
                            : Build.text("", ""));
        }
        item.add(Glyph.ARROW.sign());
        item.addClassName("work-row");
        return item;
    }

    private List<ListItem> load(List<Gaps.Carried> some) {
        return some.stream().map(this::carried).toList();
    }

    private ListItem carried(Gaps.Carried one) {
        var person = page.people().get(one.person());
        var link =
                new Anchor(
                        "people/" + one.person().value(),
                        new PersonChip(person == null ? PersonLine.unknown(one.person()) : person));
        link.addClassName("row-link");
        var item =
                new ListItem(
                        link,
                        one.tooMuch()
                                ? new Chip(
                                        Glyph.AT_RISK, words.text("alignment.too-much"), "at-risk")
                                : Build.text("", ""),
                        Build.text("figure", words.text("alignment.goals-count", one.goals())),
                        Glyph.ARROW.sign());
        item.addClassNames("work-row", "load-row");
        return item;
    }

    private Component[] balance(Gaps gaps) {
        return new Component[] {
            bars("horizon", gaps.horizons()), bars("kind", gaps.kinds()),
        };
    }

    private Component bars(String what, Map<? extends Enum<?>, Integer> counted) {
        int all = Math.max(1, counted.values().stream().mapToInt(Integer::intValue).sum());
        var list = new UnorderedList();
        list.addClassNames("plain-list", "balance");
        counted.forEach(
                (each, count) -> {
                    var bar = Build.text("share-bar", "");
                    bar.getElement().setAttribute("aria-hidden", "true");
                    bar.getStyle().set("--share", Math.round(100f * count / all) + "%");
                    var item =
                            new ListItem(
                                    Build.text("", words.of(each)),
                                    bar,
                                    Build.text(
                                            count == 0 ? "figure nobody" : "figure",
                                            words.text("alignment.goals-count", count)));
                    list.add(item);
                });
        return Build.section(words.text("alignment.balance-" + what), list);
    }
}
