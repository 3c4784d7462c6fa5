package org.labgoals.career.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.streams.DownloadEvent;
import jakarta.annotation.security.PermitAll;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.labgoals.career.application.Portfolio;
import org.labgoals.career.application.PortfolioDocument;
import org.labgoals.career.application.PortfolioPages;
import org.labgoals.career.application.Portfolios;
import org.labgoals.people.ui.PersonChip;
import org.labgoals.shared.api.FileHeaders;
import org.labgoals.shared.application.AsOf;
import org.labgoals.shared.application.CurrentViewer;
import org.labgoals.shared.application.LooksBack;
import org.labgoals.shared.application.NotFound;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.Refused;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Fields;
import org.labgoals.shared.ui.Glyph;
import org.labgoals.shared.ui.PastPage;
import org.labgoals.shared.ui.Sentences;
import org.labgoals.shared.ui.ShowsThePast;
import org.labgoals.shared.ui.Words;

/** What somebody has to show of a period, to read here or to take along. */
@Route("people/:person/portfolio")
@RouteAlias("career/portfolio")
@PermitAll
class PortfolioView extends Main implements ShowsThePast {

    private final Words words = Words.current();
    private final Portfolios portfolios;
    private final PortfolioPages pages;
    private final CurrentViewer viewers;
    private final LooksBack back;
    private final Div content = new Div();
    private String address = "";

    PortfolioView(
            Portfolios portfolios, PortfolioPages pages, CurrentViewer viewers, LooksBack back) {
        this.portfolios = portfolios;
        this.back = back;
        this.pages = pages;
        this.viewers = viewers;
        addClassName("page");
        add(content);
    }

    private Div period(@Nullable LocalDate first, @Nullable LocalDate last) {
        DatePicker from = Fields.day(words, words.text("portfolio.from"), first, null, "from");
        DatePicker until = Fields.day(words, words.text("portfolio.until"), last, null, "until");
        from.addValueChangeListener(change -> go(change.isFromClient(), from, until));
        until.addValueChangeListener(change -> go(change.isFromClient(), from, until));
        return Build.box("filters", from, until);
    }

    private void go(boolean byHand, DatePicker from, DatePicker until) {
        if (byHand) {
            Map<String, String> period = new HashMap<>();
            if (from.getValue() != null) {
                period.put("from", from.getValue().toString());
            }
            if (until.getValue() != null) {
                period.put("until", until.getValue().toString());
            }
            UI.getCurrent().navigate(address, QueryParameters.simple(period));
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = event.getLocation().getPath();
        PersonId person =
                event.getRouteParameters()
                        .get("person")
                        .map(PersonId::new)
                        .orElseGet(() -> viewers.get().person());
        LocalDate first = day(event, "from");
        LocalDate last = day(event, "until");
        try {
            Build.fill(
                    content,
                    new PastPage(
                            back, event.getLocation(), words, () -> page(person, first, last)));
        } catch (NotFound missing) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private Div page(PersonId person, @Nullable LocalDate first, @Nullable LocalDate last) {
        try {
            return shown(portfolios.of(person, first, last));
        } catch (Refused refused) {
            return Build.box(
                    "slot",
                    Build.box("page-head", new H1(words.text("portfolio.title"))),
                    period(first, last),
                    Build.box(
                            "notice",
                            Glyph.AT_RISK.sign(),
                            new Span(Sentences.of(refused, words))));
        }
    }

    private static @Nullable LocalDate day(BeforeEnterEvent event, String name) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter(name)
                .map(
                        text -> {
                            try {
                                return LocalDate.parse(text);
                            } catch (DateTimeParseException none) {
                                return null;
                            }
                        })
                .orElse(null);
    }

    private Div shown(Portfolio portfolio) {
        PortfolioDocument document = portfolio.document();
        Div head =
                Build.box(
                        "page-head",
                        Build.box(
                                "person-head",
                                PersonChip.circle(portfolio.person()),
                                new H1(document.title())));
        Div page = Build.box("slot", head, period(portfolio.from(), portfolio.until()));
        if (portfolio.isEmpty()) {
            page.add(
                    Build.empty(
                            words.text("portfolio.empty"), words.text("portfolio.empty-sentence")));
            return page;
        }
        head.add(
                Build.box(
                        "goal-actions",
                        file(
                                portfolio,
                                "portfolio.pdf",
                                "application/pdf",
                                "portfolio.as-pdf",
                                pages::pdf),
                        file(
                                portfolio,
                                "portfolio.md",
                                "text/markdown;charset=UTF-8",
                                "portfolio.as-markdown",
                                each -> each.markdown().getBytes(StandardCharsets.UTF_8))));
        document.parts().forEach(part -> page.add(Build.section(part.heading(), list(part))));
        return page;
    }

    private static UnorderedList list(PortfolioDocument.Part part) {
        UnorderedList list = new UnorderedList();
        list.addClassNames("plain-list", "portfolio-list");
        part.entries()
                .forEach(
                        entry -> {
                            Div said = Build.box("portfolio-said", new Span(entry.text()));
                            if (!entry.note().isEmpty()) {
                                said.add(Build.text("quiet small", entry.note()));
                            }
                            list.add(new ListItem(Build.text("due", entry.day()), said));
                        });
        return list;
    }

    /** What is read is asked for again with the click: the rights of that moment decide. */
    private Anchor file(
            Portfolio shown,
            String name,
            String type,
            String text,
            Function<PortfolioDocument, byte[]> content) {
        Anchor link = new Anchor();
        link.setText(words.text(text));
        link.addClassNames("button-link", "calm", "stays");
        Optional<AsOf> then = AsOf.current();
        PersonId person = shown.person().id();
        link.setHref(
                event ->
                        serve(
                                event,
                                then,
                                person,
                                shown.from(),
                                shown.until(),
                                name,
                                type,
                                content),
                AttachmentType.DOWNLOAD);
        return link;
    }

    private void serve(
            DownloadEvent event,
            Optional<AsOf> then,
            PersonId person,
            LocalDate first,
            LocalDate last,
            String name,
            String type,
            Function<PortfolioDocument, byte[]> content)
            throws IOException {
        byte[] bytes;
        try {
            bytes =
                    AsOf.call(
                            then,
                            () -> content.apply(portfolios.of(person, first, last).document()));
        } catch (NotFound none) {
            event.getResponse().sendError(404, words.text("missing.sentence"));
            return;
        }
        event.setFileName(name);
        event.setContentType(type);
        event.setContentLength(bytes.length);
        FileHeaders.SAFE.forEach(event.getResponse()::setHeader);
        event.getOutputStream().write(bytes);
    }

    @Override
    public String title() {
        return words.text("portfolio.title");
    }
}
