package org.labgoals.career.ui;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labgoals.career.application.FrameworkPage;
import org.labgoals.career.domain.Competency;
import org.labgoals.career.domain.CompetencyGroup;
import org.labgoals.career.domain.Expectation;
import org.labgoals.career.domain.Framework;
import org.labgoals.career.domain.LadderPosition;
import org.labgoals.career.domain.LevelGuide;
import org.labgoals.career.domain.Place;
import org.labgoals.career.domain.Rating;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Days;
import org.labgoals.shared.ui.Live;
import org.labgoals.shared.ui.Titled;
import org.labgoals.shared.ui.Words;

/** The ladder and what each level and position expects, with the days on which that changes. */
@Route("framework")
@PermitAll
class FrameworkView extends Main implements BeforeEnterObserver, Titled {

    private final Words words = Words.current();
    private final FrameworkDesk desk;
    private final Div content = new Div();
    private @Nullable LocalDate on;

    FrameworkView(FrameworkDesk desk) {
        this.desk = desk;
        addClassName("page");
        add(Build.box("page-head", new H1(words.text("framework.title"))), content);
        Live.show(
                this,
                listener -> desk.queries().watch(null, listener),
                (FrameworkPage fresh) -> show(on == null ? fresh : fresh.at(on)));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        on =
                event.getLocation()
                        .getQueryParameters()
                        .getSingleParameter("on")
                        .map(FrameworkView::day)
                        .orElse(null);
        show(desk.queries().framework(on));
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException none) {
            return null;
        }
    }

    private void show(FrameworkPage page) {
        var days = desk.days(words);
        var framework = page.inForce().content();
        var told = new ExpectationWords(words, framework, desk.rules());
        boolean isLatest = page.inForce().equals(page.versions().getLast());
        var change =
                page.mayChange() && isLatest
                        ? new FrameworkChange(desk, words, page.inForce())
                        : null;
        Build.fill(content, Build.quiet(words.text("framework.lead")), versions(page, days));
        if (change != null) {
            content.add(button("framework.do.text", change::text));
        }
        content.add(
                Build.section(
                        words.text("framework.levels"),
                        framework.levels().stream()
                                .map(guide -> level(guide, told, change))
                                .toArray(Component[]::new)),
                Build.section(
                        words.text("framework.ladder"),
                        framework.positions().stream()
                                .map(position -> position(position, told, change))
                                .toArray(Component[]::new)),
                Build.section(words.text("framework.templates"), templates(framework, told)),
                Build.section(
                        words.text("framework.competencies"),
                        Arrays.stream(CompetencyGroup.values())
                                .map(group -> group(group, framework.competencies()))
                                .toArray(Component[]::new)));
    }

    /** Since when it holds, and what came before or comes next. */
    private Component versions(FrameworkPage page, Days days) {
        var all = page.versions();
        if (all.size() == 1) {
            return Build.text("framework-versions", words.text("framework.shipped"));
        }
        var list = new UnorderedList();
        list.addClassName("framework-versions");
        for (var version : all) {
            var text =
                    version.equals(all.getFirst()) && version.reason().isEmpty()
                            ? words.text("framework.version-shipped")
                            : words.text(
                                    "framework.version",
                                    days.day(version.from()),
                                    version.reason());
            var day = version.from();
            list.add(
                    new ListItem(
                            version.equals(page.inForce())
                                    ? Build.text("strong", words.text("framework.shown", text))
                                    : new Anchor("framework?on=" + day, text)));
        }
        return list;
    }

    private Component level(
            LevelGuide guide, ExpectationWords told, @Nullable FrameworkChange change) {
        var name = words.of(guide.level());
        var part =
                Build.box(
                        "framework-place",
                        new H3(name),
                        Build.quiet(guide.focus()),
                        Build.quiet(String.join(" · ", guide.aims())));
        expectations(part, Place.at(guide.level()), name, guide.expectations(), told, change);
        return part;
    }

    private Component position(
            LadderPosition position, ExpectationWords told, @Nullable FrameworkChange change) {
        var part =
                Build.box(
                        "framework-place",
                        new H3(position.name()),
                        Build.quiet(position.summary()));
        if (position.level() != null) {
            part.add(Build.quiet(words.text("framework.of-level", words.of(position.level()))));
        }
        expectations(
                part, Place.at(position), position.name(), position.expectations(), told, change);
        return part;
    }

    private void expectations(
            Div part,
            Place place,
            String called,
            List<Expectation> expectations,
            ExpectationWords told,
            @Nullable FrameworkChange change) {
        var list = new UnorderedList();
        for (var expectation : expectations) {
            var line = new ListItem(new Span(told.sentence(expectation)));
            var meaning = told.meaning(expectation);
            if (meaning != null) {
                line.add(Build.text("quiet small", " " + meaning));
            }
            if (change != null) {
                line.add(
                        named(
                                button(
                                        "framework.alter",
                                        () -> change.set(place, called, expectation)),
                                told.sentence(expectation)),
                        named(
                                button(
                                        "framework.drop",
                                        () -> change.drop(place, called, expectation)),
                                told.sentence(expectation)));
            }
            list.add(line);
        }
        part.add(list);
        if (change != null) {
            part.add(named(button("framework.add", () -> change.set(place, called, null)), called));
        }
    }

    /** What a goal from each template speaks for, and by which activity it is proved. */
    private Component templates(Framework framework, ExpectationWords told) {
        var list = new UnorderedList();
        list.addClassName("rule-list");
        for (var use : framework.templates()) {
            var competencies =
                    use.competencies().stream().map(told::competency).collect(joining(", "));
            list.add(
                    new ListItem(
                            use.activity() == null
                                    ? words.text(
                                            "framework.template",
                                            desk.template(use.template()),
                                            competencies)
                                    : words.text(
                                            "framework.template-proved",
                                            desk.template(use.template()),
                                            competencies,
                                            words.of(use.activity()))));
        }
        return list;
    }

    private Component group(CompetencyGroup group, List<Competency> all) {
        var list = new DescriptionList();
        all.stream()
                .filter(competency -> competency.group() == group)
                .forEach(
                        competency -> {
                            list.add(new DescriptionList.Term(competency.name()));
                            for (var rating : Rating.values()) {
                                list.add(
                                        new DescriptionList.Description(
                                                words.text(
                                                        "framework.rating",
                                                        words.of(rating),
                                                        competency.wording().of(rating))));
                            }
                        });
        return new Details(words.of(group), list);
    }

    private Button button(String key, Runnable work) {
        var button = new Button(words.text(key), click -> work.run());
        button.addThemeNames("tertiary", "small");
        return button;
    }

    /** Tells who cannot see where the button stands what it is about. */
    private static Button named(Button button, String about) {
        button.setAriaLabel(button.getText() + ": " + about);
        return button;
    }

    @Override
    public String title() {
        return words.text("framework.title");
    }
}
