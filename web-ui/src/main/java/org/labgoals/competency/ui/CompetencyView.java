package org.labgoals.competency.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.labgoals.competency.application.CompetencyMatrix;
import org.labgoals.competency.domain.CompetencyStatus;
import org.labgoals.people.application.TeamLine;
import org.labgoals.shared.domain.TeamId;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Live;
import org.labgoals.shared.ui.Titled;
import org.labgoals.shared.ui.Words;

/** The competency matrix: who stands how on which test system. */
@Route("competency")
@PermitAll
class CompetencyView extends Main implements BeforeEnterObserver, Titled {

    private final Words words = Words.current();
    private final CompetencyDesk desk;
    private final Select<TeamLine> team = new Select<>();
    private final Select<String> section = new Select<>();
    private final Div content = new Div();

    CompetencyView(CompetencyDesk desk) {
        this.desk = desk;
        addClassNames("page", "wide-page");
        team.setAriaLabel(words.text("competency.team"));
        team.setEmptySelectionAllowed(true);
        team.setEmptySelectionCaption(words.text("competency.every-team"));
        team.setItems(desk.people().teams());
        team.setItemLabelGenerator(
                line -> line == null ? words.text("competency.every-team") : line.name());
        section.setAriaLabel(words.text("competency.section"));
        section.setEmptySelectionAllowed(true);
        section.setEmptySelectionCaption(words.text("competency.every-section"));
        section.setItems(
                desk.queries().testSystems().stream()
                        .map(system -> system.section())
                        .distinct()
                        .toList());
        section.setItemLabelGenerator(
                name -> name == null ? words.text("competency.every-section") : name);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters();
        var wantedTeam = asked.getSingleParameter("team").orElse(null);
        var wantedSection = asked.getSingleParameter("section").orElse(null);
        desk.people().teams().stream()
                .filter(line -> line.id().value().equals(wantedTeam))
                .findFirst()
                .ifPresent(team::setValue);
        if (wantedSection != null) {
            section.setValue(wantedSection);
        }
        team.addValueChangeListener(change -> narrow());
        section.addValueChangeListener(change -> narrow());
        add(
                Build.box("page-head", new H1(words.text("competency.title"))),
                Build.quiet(words.text("competency.lead")),
                Build.box("filters", team, section),
                content);
        Live.show(
                content,
                (java.util.function.Consumer<CompetencyMatrix> listener) ->
                        desk.queries().watchMatrix(teamId(), section.getValue(), listener),
                this::show);
    }

    private @Nullable TeamId teamId() {
        return team.getValue() == null ? null : team.getValue().id();
    }

    private void narrow() {
        Map<String, String> wanted = new LinkedHashMap<>();
        if (team.getValue() != null) {
            wanted.put("team", team.getValue().id().value());
        }
        if (section.getValue() != null) {
            wanted.put("section", section.getValue());
        }
        var query = wanted.isEmpty() ? QueryParameters.empty() : QueryParameters.simple(wanted);
        UI.getCurrent().navigate("competency", query);
    }

    private void show(CompetencyMatrix matrix) {
        content.removeAll();
        if (matrix.rows().isEmpty()) {
            content.add(
                    Build.empty(
                            words.text("competency.none"), words.text("competency.none-sentence")));
            return;
        }
        var badges = new CompetencyBadges(words, desk.days(words));
        var head = Build.box("matrix-head", counts(matrix, badges));
        if (!matrix.assessable().isEmpty()) {
            head.add(
                    Build.buttonLink(
                            "competency/group", words.text("competency.group-link"), true));
        }
        content.add(head, new MatrixTable(matrix, badges, words));
    }

    private Div counts(CompetencyMatrix matrix, CompetencyBadges badges) {
        var counts = Build.box("chips");
        Stream.of(CompetencyStatus.values())
                .filter(status -> matrix.count(status) > 0)
                .forEach(
                        status -> {
                            var chip = badges.status(status);
                            chip.add(
                                    Build.text("chip-count", String.valueOf(matrix.count(status))));
                            counts.add(chip);
                        });
        return counts;
    }

    @Override
    public String title() {
        return words.text("competency.title");
    }
}
