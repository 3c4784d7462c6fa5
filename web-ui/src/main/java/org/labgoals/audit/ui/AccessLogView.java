package org.labgoals.audit.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadEvent;
import jakarta.annotation.security.PermitAll;
import java.io.IOException;
import java.util.List;
import org.labgoals.audit.application.AccessLog;
import org.labgoals.audit.application.Exports;
import org.labgoals.people.application.Directory;
import org.labgoals.people.application.PersonLine;
import org.labgoals.people.ui.PersonChip;
import org.labgoals.shared.api.FileHeaders;
import org.labgoals.shared.application.CurrentViewer;
import org.labgoals.shared.application.NotFound;
import org.labgoals.shared.application.Today;
import org.labgoals.shared.domain.Kebab;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Days;
import org.labgoals.shared.ui.Titled;
import org.labgoals.shared.ui.Words;

/** Who looked at somebody’s record, for them and for auditors and directors. */
@Route("people/:person/access-log")
@PermitAll
class AccessLogView extends Main implements BeforeEnterObserver, Titled {

    private final Words words = Words.current();
    private final AccessLog log;
    private final Exports exports;
    private final Directory directory;
    private final CurrentViewer viewers;
    private final Days days;

    AccessLogView(
            AccessLog log,
            Exports exports,
            Directory directory,
            CurrentViewer viewers,
            Today today) {
        this.log = log;
        this.exports = exports;
        this.directory = directory;
        this.viewers = viewers;
        this.days = new Days(words, today.date(), directory.zone());
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        try {
            PersonId id = new PersonId(event.getRouteParameters().get("person").orElse(""));
            List<AccessLog.Entry> entries = log.of(id);
            show(directory.person(id).orElseThrow(() -> new NotFound("")), entries);
        } catch (NotFound missing) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(PersonLine person, List<AccessLog.Entry> entries) {
        boolean own = person.id().equals(viewers.get().person());
        var head = Build.box("page-head", new H1(words.text("access-log.title")));
        if (own) {
            head.add(export(person));
        }
        add(
                Build.box("slot", new Anchor("people/" + person.id().value(), person.name()), head),
                Build.styled(
                        Build.quiet(
                                own
                                        ? words.text("access-log.lead-own")
                                        : words.text("access-log.lead", person.name())),
                        "lead"));
        if (entries.isEmpty()) {
            add(Build.empty(words.text("access-log.none"), words.text("access-log.none-sentence")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassNames("plain-list", "portfolio-list");
        entries.forEach(entry -> list.add(item(entry)));
        add(list);
    }

    /** Everything about them, gathered with the click. */
    private Anchor export(PersonLine person) {
        Anchor link = new Anchor();
        link.setText(words.text("export.button"));
        link.addClassNames("button-link", "calm");
        link.setHref(event -> serve(event, person.id()), AttachmentType.DOWNLOAD);
        return link;
    }

    private void serve(DownloadEvent event, PersonId person) throws IOException {
        Exports.Ready ready;
        try {
            ready = exports.of(person);
        } catch (NotFound none) {
            event.getResponse().sendError(404, words.text("missing.sentence"));
            return;
        }
        event.setFileName("my-record.zip");
        event.setContentType("application/zip");
        FileHeaders.SAFE.forEach(event.getResponse()::setHeader);
        ready.writeTo(event.getOutputStream());
    }

    private ListItem item(AccessLog.Entry entry) {
        Div said =
                Build.box(
                        "portfolio-said",
                        new PersonChip(entry.reader()),
                        new Span(words.text("access-log.part." + Kebab.of(entry.part()))),
                        Build.text(
                                "quiet small",
                                words.text("access-log.how." + entry.channel())
                                        + " · "
                                        + words.text("access-log.times", entry.times())));
        return new ListItem(
                Build.text(
                        "due",
                        words.text(
                                "history.when",
                                days.day(days.dayOf(entry.lastAt())),
                                days.time(entry.lastAt()))),
                said);
    }

    @Override
    public String title() {
        return words.text("access-log.title");
    }
}
