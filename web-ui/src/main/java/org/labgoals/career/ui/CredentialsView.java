package org.labgoals.career.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.labgoals.career.application.CredentialLine;
import org.labgoals.career.domain.Credential;
import org.labgoals.people.application.TeamLine;
import org.labgoals.people.ui.PersonChip;
import org.labgoals.shared.application.LooksBack;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Chip;
import org.labgoals.shared.ui.Columns;
import org.labgoals.shared.ui.Days;
import org.labgoals.shared.ui.Figures;
import org.labgoals.shared.ui.Glyph;
import org.labgoals.shared.ui.Live;
import org.labgoals.shared.ui.PastPage;
import org.labgoals.shared.ui.ShowsThePast;
import org.labgoals.shared.ui.Words;

/** What expires when, across the people whose records the viewer may read. */
@Route("credentials")
@PermitAll
class CredentialsView extends Main implements ShowsThePast {

    private final Words words = Words.current();
    private final Columns columns = new Columns(words, "credentials.column-");
    private final CareerDesk desk;
    private final CareerBadges badges = new CareerBadges(words);
    private final Select<TeamLine> teams = new Select<>();
    private final Div content = new Div();
    private final LooksBack back;
    private @Nullable String team;
    private boolean setting;

    CredentialsView(CareerDesk desk, LooksBack back) {
        this.desk = desk;
        this.back = back;
        addClassName("page");
        teams.setAriaLabel(words.text("credentials.team"));
        teams.setEmptySelectionAllowed(true);
        teams.setEmptySelectionCaption(words.text("credentials.all-teams"));
        teams.setItems(desk.people().teams());
        teams.setItemLabelGenerator(
                each -> each == null ? words.text("credentials.all-teams") : each.name());
        teams.addValueChangeListener(
                change -> {
                    if (!setting) {
                        UI.getCurrent()
                                .navigate(
                                        "credentials",
                                        change.getValue() == null
                                                ? QueryParameters.empty()
                                                : QueryParameters.simple(
                                                        Map.of(
                                                                "team",
                                                                change.getValue().id().value())));
                    }
                });
        add(
                Build.box("page-head", new H1(words.text("credentials.title"))),
                Build.box("filters", teams),
                content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        team = event.getLocation().getQueryParameters().getSingleParameter("team").orElse(null);
        setting = true;
        teams.setValue(
                desk.people().teams().stream()
                        .filter(each -> each.id().value().equals(team))
                        .findFirst()
                        .orElse(null));
        setting = false;
        Build.fill(content, new PastPage(back, event.getLocation(), words, this::page));
    }

    private Div page() {
        Paragraph lead = Build.styled(new Paragraph(), "lead");
        Div list = new Div();
        Live.show(
                list,
                desk.records()::watchCredentials,
                (List<CredentialLine> fresh) -> show(lead, list, fresh));
        return Build.box("slot", lead, list);
    }

    private void show(Paragraph lead, Div list, List<CredentialLine> lines) {
        Days days = desk.days(words);
        TeamCredentials shown = TeamCredentials.of(lines, team, days.today());
        lead.setText(
                words.text("credentials.lead", shown.size(), shown.people(), shown.pressing()));
        list.removeAll();
        if (shown.size() == 0) {
            list.add(
                    Build.empty(
                            words.text("credentials.empty"),
                            words.text("credentials.empty-sentence")));
        }
        shown.groups()
                .forEach(
                        (group, some) -> {
                            String title = words.of(group);
                            list.add(
                                    Build.section(
                                            words.text("credentials.group", title, some.size()),
                                            Build.box("table-frame", table(title, some, days))));
                        });
    }

    private NativeTable table(String caption, List<CredentialLine> some, Days days) {
        NativeTable table = new NativeTable();
        table.addClassNames("people-table", "credentials-table");
        table.setCaptionText(caption);
        table.getHead().add(columns.head("person", "credential", "expires", "points", "verified"));
        some.forEach(line -> table.getBody().add(row(line, days)));
        return table;
    }

    private NativeTableRow row(CredentialLine line, Days days) {
        Credential credential = line.credential();
        Anchor person =
                new Anchor(
                        "people/"
                                + line.person().id().value()
                                + "?show=credential-"
                                + credential.number(),
                        new PersonChip(line.person()));
        person.addClassName("row-link");
        String name = line.category() == null ? credential.category() : line.category().name();
        CredentialCard.Standing standing = CredentialCard.standing(credential, days.today());
        return new NativeTableRow(
                columns.cell("person", person),
                columns.cell(
                        "credential",
                        Build.box(
                                "two-lines",
                                new Span(name),
                                Build.text(
                                        "quiet small",
                                        line.category() == null ? "" : line.category().title()))),
                columns.cell("expires", expires(credential, standing, days)),
                columns.cell("points", points(line)),
                columns.cell("verified", badges.verified(credential.isVerified())));
    }

    private Chip expires(Credential credential, CredentialCard.Standing standing, Days days) {
        String end =
                credential.lapse() == null
                        ? TeamCredentials.end(credential, words, days)
                        : words.text(
                                "career.credential.lapsed", days.shortDay(credential.lapse().on()));
        return badges.standing(standing, end);
    }

    private Component points(CredentialLine line) {
        if (line.meter() == null) {
            return Build.text("quiet", words.text("credentials.no-points"));
        }
        BigDecimal counted = line.meter().counted();
        Span figure =
                new Span(
                        words.text(
                                "career.meter.figure",
                                Figures.plain(counted, words.locale()),
                                Figures.plain(line.meter().required(), words.locale())));
        return line.meter().isMet() ? Build.box("figure-line", Glyph.CHECK.sign(), figure) : figure;
    }

    @Override
    public String title() {
        return words.text("credentials.title");
    }
}
