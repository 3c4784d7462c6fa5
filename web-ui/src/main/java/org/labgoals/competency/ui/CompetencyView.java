package org.labgoals.competency.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.labgoals.competency.application.CompetencyMatrix;
import org.labgoals.competency.domain.CompetencyStatus;
import org.labgoals.competency.domain.TestSystemState;
import org.labgoals.people.application.TeamLine;
import org.labgoals.shared.application.LooksBack;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Fields;
import org.labgoals.shared.ui.Glyph;
import org.labgoals.shared.ui.Live;
import org.labgoals.shared.ui.PastPage;
import org.labgoals.shared.ui.ShowsThePast;
import org.labgoals.shared.ui.Words;

/** The competency matrix: who stands how on which test system, today or on another day. */
@Route("competency")
@PermitAll
class CompetencyView extends Main implements ShowsThePast {

    private final Words words = Words.current();
    private final CompetencyDesk desk;
    private final LooksBack back;
    private final TextField name = new TextField();
    private final Select<TeamLine> team = new Select<>();
    private final Select<String> section = new Select<>();
    private final DatePicker on;
    private final Div content = new Div();
    private MatrixFilter filter = new MatrixFilter(null, null, null, null, null);

    CompetencyView(CompetencyDesk desk, LooksBack back) {
        this.desk = desk;
        this.back = back;
        addClassNames("page", "wide-page");
        name.setAriaLabel(words.text("competency.find"));
        name.setPlaceholder(words.text("competency.find"));
        name.setClearButtonVisible(true);
        name.addValueChangeListener(change -> narrow(change.isFromClient()));
        team.setAriaLabel(words.text("competency.team"));
        team.setEmptySelectionAllowed(true);
        team.setEmptySelectionCaption(words.text("competency.every-team"));
        team.setItems(desk.people().teams());
        team.setItemLabelGenerator(
                line -> line == null ? words.text("competency.every-team") : line.name());
        team.addValueChangeListener(change -> narrow(change.isFromClient()));
        section.setAriaLabel(words.text("competency.section"));
        section.setEmptySelectionAllowed(true);
        section.setEmptySelectionCaption(words.text("competency.every-section"));
        section.setItems(
                desk.queries().testSystems().stream()
                        .map(TestSystemState::section)
                        .distinct()
                        .toList());
        section.setItemLabelGenerator(
                part -> part == null ? words.text("competency.every-section") : part);
        section.addValueChangeListener(change -> narrow(change.isFromClient()));
        on = Fields.day(words, "", null, null, "on");
        on.setAriaLabel(words.text("competency.on-day"));
        on.setPlaceholder(words.text("competency.on-day"));
        on.setClearButtonVisible(true);
        on.addValueChangeListener(change -> narrow(change.isFromClient()));
        add(
                Build.box("page-head", new H1(words.text("competency.title"))),
                Build.quiet(words.text("competency.lead")),
                Build.box("filters", name, team, section, on),
                content);
    }

    private void narrow(boolean byHand) {
        if (byHand) {
            var wanted =
                    new MatrixFilter(
                            team.getValue() == null ? null : team.getValue().id().value(),
                            section.getValue(),
                            on.getValue(),
                            filter.status(),
                            name.getValue().isBlank() ? null : name.getValue());
            UI.getCurrent().navigate("competency", QueryParameters.simple(wanted.parameters()));
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked =
                MatrixFilter.of(event.getLocation().getQueryParameters(), desk.queries().today());
        filter = asked;
        name.setValue(asked.name() == null ? "" : asked.name());
        team.setValue(
                desk.people().teams().stream()
                        .filter(line -> line.id().value().equals(asked.team()))
                        .findFirst()
                        .orElse(null));
        section.setValue(asked.section());
        on.setValue(asked.on());
        Build.fill(content, new PastPage(back, event.getLocation(), words, () -> matrix(asked)));
    }

    private Div matrix(MatrixFilter asked) {
        var shown = new Div();
        Live.show(
                shown,
                (Consumer<CompetencyMatrix> listener) ->
                        desk.queries()
                                .watchMatrix(asked.teamId(), asked.section(), asked.on(), listener),
                matrix -> show(shown, matrix, asked));
        return shown;
    }

    private void show(Div shown, CompetencyMatrix matrix, MatrixFilter asked) {
        shown.removeAll();
        if (asked.on() != null) {
            shown.add(banner(asked));
        }
        if (matrix.rows().isEmpty()) {
            shown.add(
                    Build.empty(
                            words.text("competency.none"), words.text("competency.none-sentence")));
            return;
        }
        var badges = new CompetencyBadges(words, desk.days(words, matrix.on()));
        var head = Build.box("matrix-head", counts(matrix, badges, asked));
        if (!matrix.assessable().isEmpty() && asked.on() == null) {
            head.add(
                    Build.buttonLink(
                            "competency/group", words.text("competency.group-link"), true));
        }
        shown.add(head);
        var narrowed = asked.narrowed(matrix);
        if (narrowed.rows().isEmpty()) {
            shown.add(
                    Build.empty(
                            words.text("competency.none-fits"),
                            words.text("competency.none-fits-sentence"),
                            Build.buttonLink(
                                    new MatrixFilter(
                                                    asked.team(),
                                                    asked.section(),
                                                    asked.on(),
                                                    null,
                                                    null)
                                            .address(),
                                    words.text("competency.show-all"),
                                    false)));
        } else {
            shown.add(new MatrixTable(narrowed, badges, words));
        }
    }

    /** Says plainly that it is not today that is shown. */
    private Div banner(MatrixFilter asked) {
        var days = desk.days(words);
        var day = asked.on();
        var said =
                day == null
                        ? ""
                        : words.text(
                                days.isPast(day) ? "competency.as-it-was" : "competency.as-it-will",
                                days.day(day));
        var banner =
                Build.box(
                        "other-day",
                        Glyph.CLOCK.sign(),
                        new Span(said),
                        new Anchor(asked.at(null).address(), words.text("competency.to-today")));
        banner.getElement().setAttribute("role", "status");
        return banner;
    }

    /** How many stand how; each leads to those people alone, and back. */
    private Div counts(CompetencyMatrix matrix, CompetencyBadges badges, MatrixFilter asked) {
        var counts = Build.box("chips");
        Stream.of(CompetencyStatus.values())
                .filter(status -> matrix.count(status) > 0 || status == asked.status())
                .forEach(
                        status -> {
                            boolean here = status == asked.status();
                            var chip = badges.status(status);
                            chip.add(
                                    Build.text("chip-count", String.valueOf(matrix.count(status))));
                            var link = new Anchor(asked.only(here ? null : status).address(), chip);
                            link.addClassName("chip-link");
                            if (here) {
                                link.getElement().setAttribute("aria-current", "true");
                            }
                            counts.add(link);
                        });
        if (asked.status() != null) {
            counts.add(new Anchor(asked.only(null).address(), words.text("competency.show-all")));
        }
        return counts;
    }

    @Override
    public String title() {
        return words.text("competency.title");
    }
}
