package org.labgoals.goal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.labgoals.career.domain.ProfessionalActivity;
import org.labgoals.career.domain.ShownCriterion;
import org.labgoals.goal.application.Catalogue;
import org.labgoals.goal.application.GoalPage;
import org.labgoals.goal.application.GoalPage.Step;
import org.labgoals.goal.application.GoalTemplate;
import org.labgoals.goal.domain.Alignment;
import org.labgoals.goal.domain.Amendment;
import org.labgoals.goal.domain.Contributor;
import org.labgoals.goal.domain.Criterion;
import org.labgoals.goal.domain.CriterionMet;
import org.labgoals.goal.domain.GoalPlan;
import org.labgoals.objective.application.ObjectiveLine;
import org.labgoals.people.application.PersonLine;
import org.labgoals.people.application.TeamLine;
import org.labgoals.people.ui.PersonChip;
import org.labgoals.shared.domain.ObjectiveId;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.domain.Standing;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Chip;
import org.labgoals.shared.ui.Days;
import org.labgoals.shared.ui.Glyph;
import org.labgoals.shared.ui.Words;

/** What the goal sets out to do: why, criteria, who has a part, and what was proposed to change. */
final class PlanPart extends Div {

    private final GoalPage page;
    private final Words words;
    private final Days days;
    private final StepDialogs dialogs;

    PlanPart(GoalPage page, GoalDesk desk, Words words, Days days, StepDialogs dialogs) {
        this.page = page;
        this.words = words;
        this.days = days;
        this.dialogs = dialogs;
        addClassName("columns");
        GoalPlan plan = page.state().plan();
        Div main = Build.box("column-main");
        main.add(
                Build.section(
                        words.text("plan.why"),
                        new Paragraph(
                                plan.why() == null
                                        ? words.text("plan.why-missing")
                                        : plan.why().orErased())));
        main.add(Build.section(words.text("plan.criteria"), criteria(plan, desk)));
        main.add(Build.section(words.text("plan.supports"), supports(plan, desk)));
        if (!page.state().amendments().isEmpty()) {
            main.add(Build.section(words.text("plan.amendments"), amendments()));
        }
        add(main, Build.box("column-side", facts(plan, desk.catalogue()), contributors(plan)));
    }

    private Component facts(GoalPlan plan, Catalogue catalogue) {
        DescriptionList facts = new DescriptionList();
        fact(facts, "plan.kind", plan.kind() == null ? null : words.of(plan.kind()));
        fact(facts, "plan.horizon", plan.horizon() == null ? null : words.of(plan.horizon()));
        fact(facts, "plan.start", day(plan.startDate()));
        fact(facts, "plan.target", plan.targetDate() == null ? null : days.away(plan.targetDate()));
        fact(
                facts,
                "plan.next-review",
                page.state().nextReviewDue() == null
                        ? null
                        : days.away(page.state().nextReviewDue()));
        fact(
                facts,
                "plan.decider",
                page.decider() == null ? words.text("plan.nobody") : page.decider().name());
        fact(facts, "plan.team", team(plan));
        fact(
                facts,
                "plan.soft-skills",
                plan.softSkills().stream()
                        .sorted()
                        .map(words::of)
                        .collect(Collectors.joining(", ")));
        fact(
                facts,
                "plan.template",
                plan.template() == null
                        ? null
                        : catalogue
                                .template(plan.template())
                                .map(GoalTemplate::title)
                                .orElse(plan.template()));
        return facts;
    }

    /** The team goes by its name as far as anybody on this page is in it. */
    private @Nullable String team(GoalPlan plan) {
        return page.people().values().stream()
                .flatMap(person -> person.teams().stream())
                .filter(team -> team.id().equals(plan.team()))
                .findFirst()
                .map(TeamLine::name)
                .orElse(null);
    }

    private @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : days.day(day);
    }

    private void fact(DescriptionList facts, String key, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            facts.add(
                    new DescriptionList.Term(words.text(key)),
                    new DescriptionList.Description(value));
        }
    }

    private Component criteria(GoalPlan plan, GoalDesk desk) {
        if (plan.criteria().isEmpty()) {
            return Build.quiet(words.text("plan.criteria-none"));
        }
        Map<Criterion, List<ProfessionalActivity>> shown =
                desk.criteria().of(page.state()).stream()
                        .collect(
                                Collectors.toMap(
                                        ShownCriterion::criterion, ShownCriterion::activities));
        Div list = Build.box("criteria");
        for (CriterionMet met : plan.criteria()) {
            Div one = Build.box("criterion", new H3(words.of(met.criterion())));
            one.add(
                    met.how() == null
                            ? Build.quiet(words.text("plan.criterion-unsaid"))
                            : new Paragraph(met.how().orErased()));
            if (!met.points().isEmpty()) {
                one.add(
                        Build.text(
                                "quiet small",
                                met.points().stream()
                                        .sorted(Comparator.naturalOrder())
                                        .map(words::of)
                                        .collect(Collectors.joining(" · "))));
            }
            shown.getOrDefault(met.criterion(), List.of()).stream()
                    .map(this::shownBy)
                    .forEach(one::add);
            list.add(one);
        }
        return list;
    }

    private Component shownBy(ProfessionalActivity activity) {
        String record =
                page.standing() == Standing.OWNER
                        ? "career"
                        : "people/" + page.state().owner().value();
        return Build.box(
                "shown-by",
                Glyph.CHECK.sign(),
                new Anchor(
                        record + "?show=activity-" + activity.number(),
                        words.text(
                                "plan.shown-by",
                                words.of(activity.kind()),
                                activity.role().orErased(),
                                days.day(activity.on()))));
    }

    private Component supports(GoalPlan plan, GoalDesk desk) {
        PersonalText personal = page.state().personalReason();
        if (plan.alignments().isEmpty()) {
            return Build.quiet(
                    personal == null
                            ? words.text("plan.supports-none")
                            : words.text("plan.personal", personal.orErased()));
        }
        Map<ObjectiveId, ObjectiveLine> known =
                desk.objectives().tree(null).lines().stream()
                        .collect(Collectors.toMap(ObjectiveLine::id, Function.identity()));
        Div list = Build.box("criteria");
        for (Alignment alignment : plan.alignments()) {
            ObjectiveLine line = known.get(alignment.objective());
            Anchor title =
                    new Anchor(
                            "objectives/" + alignment.objective().value(),
                            line == null
                                    ? words.text("support.not-open")
                                    : line.plan().title().orErased());
            list.add(
                    Build.box(
                            "criterion",
                            new H3(title),
                            new Paragraph(alignment.how().orErased()),
                            Build.text(
                                    "quiet small",
                                    words.text(
                                            "support."
                                                    + alignment
                                                            .contribution()
                                                            .name()
                                                            .toLowerCase(Locale.ROOT)))));
        }
        return list;
    }

    private Component contributors(GoalPlan plan) {
        if (plan.contributors().isEmpty()) {
            return new Div();
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("plain-list");
        for (Contributor contributor : plan.contributors()) {
            PersonLine person = page.people().get(contributor.person());
            if (person != null) {
                ListItem item = new ListItem(new PersonChip(person));
                if (contributor.part() != null) {
                    item.add(Build.quiet(contributor.part().orErased()));
                }
                String measures = measures(plan, contributor);
                if (!measures.isEmpty()) {
                    item.add(Build.text("quiet small", words.text("plan.checks-in-on", measures)));
                }
                list.add(item);
            }
        }
        return Build.section(words.text("plan.contributors"), list);
    }

    private static String measures(GoalPlan plan, Contributor contributor) {
        return plan.measures().stream()
                .filter(measure -> contributor.measures().contains(measure.id()))
                .map(measure -> measure.name().orErased())
                .collect(Collectors.joining(", "));
    }

    private Component amendments() {
        Div list = Build.box("amendments");
        for (Amendment amendment : page.state().amendments().reversed()) {
            Glyph glyph =
                    amendment.outcome() == Amendment.Outcome.PENDING
                            ? Glyph.CLOCK
                            : amendment.outcome() == Amendment.Outcome.ACCEPTED
                                    ? Glyph.CHECK
                                    : Glyph.CROSS;
            Div one =
                    Build.box(
                            "amendment",
                            Build.box(
                                    "chips",
                                    new H3(words.text("plan.amendment", amendment.number())),
                                    new Chip(
                                            glyph,
                                            words.of(amendment.outcome()),
                                            amendment
                                                    .outcome()
                                                    .name()
                                                    .toLowerCase(java.util.Locale.ROOT))),
                            new Paragraph(amendment.reason().orErased()));
            new AmendmentWords(words, days)
                    .lines(amendment, page.state())
                    .forEach(line -> one.add(Build.text("small", line)));
            if (amendment.declineReason() != null) {
                one.add(
                        Build.quiet(
                                words.text(
                                        "plan.declined-because",
                                        amendment.declineReason().orErased())));
            }
            if (amendment.outcome() == Amendment.Outcome.PENDING
                    && page.steps().contains(Step.DECIDE_AMENDMENT)) {
                Button decide =
                        new Button(
                                words.text("do.decide-amendment"),
                                click -> dialogs.decide(amendment));
                one.add(decide);
            }
            list.add(one);
        }
        return list;
    }
}
