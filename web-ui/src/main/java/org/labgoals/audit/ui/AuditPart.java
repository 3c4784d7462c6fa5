package org.labgoals.audit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.labgoals.audit.application.AuditEntry;
import org.labgoals.audit.application.AuditPage;
import org.labgoals.goal.application.HistoryLine;
import org.labgoals.goal.ui.HistoryEntry;
import org.labgoals.people.application.PersonLine;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Days;
import org.labgoals.shared.ui.Past;
import org.labgoals.shared.ui.Words;

/** One page of entries, in the words of each record's own history, with a way to the record. */
final class AuditPart extends Div {

    private final Words words;
    private final Days days;
    private final RedactionForm redaction;

    AuditPart(AuditPage page, AuditFilter filter, Words words, Days days, RedactionForm redaction) {
        this.redaction = redaction;
        this.words = words;
        this.days = days;
        if (!page.upToDate()) {
            add(Build.quiet(words.text("audit.behind")));
        }
        if (page.entries().isEmpty() && page.older() == null) {
            add(
                    Build.empty(
                            words.text("audit.none"),
                            words.text(
                                    filter.isNarrow() ? "audit.none-fits" : "audit.none-sentence"),
                            Build.buttonLink("audit", words.text("audit.newest"), false)));
            return;
        }
        OrderedList list = new OrderedList();
        list.addClassName("timeline");
        page.entries().forEach(entry -> list.add(item(entry)));
        Div pager = Build.box("pager");
        if (filter.before() != null) {
            pager.add(
                    Build.buttonLink(
                            filter.from(null).address(), words.text("audit.newest"), false));
        }
        if (page.older() != null) {
            pager.add(
                    Build.buttonLink(
                            filter.from(page.older()).address(), words.text("audit.older"), false));
        }
        add(list, pager);
    }

    private ListItem item(AuditEntry entry) {
        Anchor record = record(entry);
        record.addClassName("small");
        HistoryEntry told =
                new HistoryEntry(entry.line(), words, days).fromWhere(entry.onBehalfOf());
        Div where = Build.box("audit-record", record);
        Past.address(record.getHref(), entry.line().recordedAt())
                .ifPresent(address -> where.add(then(entry, address)));
        told.addComponentAtIndex(1, where);
        entry.beside().forEach(other -> told.add(beside(entry, other)));
        if (entry.redactable()) {
            Button redact =
                    new Button(words.text("redaction.open"), click -> redaction.open(entry));
            redact.addThemeName("tertiary small");
            redact.addClassName("quiet-button");
            redact.setAriaLabel(
                    words.text(
                            "redaction.open-this",
                            words.text("history." + entry.line().what()),
                            days.moment(entry.line().recordedAt())));
            told.beside(redact);
        }
        return new ListItem(HistoryEntry.sign(entry.line()), told);
    }

    /** The record as this entry left it. */
    private Anchor then(AuditEntry entry, String address) {
        Anchor then = new Anchor(address, words.text("audit.then"));
        then.addClassName("small");
        then.setAriaLabel(
                words.text(
                        "audit.then-named",
                        words.text("history." + entry.line().what()),
                        days.moment(entry.line().recordedAt())));
        return then;
    }

    /** What the entry corrects, or what corrects it. */
    private Div beside(AuditEntry entry, HistoryLine other) {
        boolean corrected = other.event().equals(entry.line().corrects());
        return Build.box(
                "beside-entry",
                Build.text(
                        "quiet small",
                        words.text(corrected ? "audit.corrects" : "audit.corrected-by")),
                new HistoryEntry(other, words, days));
    }

    private Anchor record(AuditEntry entry) {
        var title = entry.title() == null ? "" : entry.title();
        var about = entry.about();
        if (about == null) {
            return new Anchor(entry.address() == null ? "" : entry.address(), title);
        }
        return new Anchor(
                address(entry, about),
                entry.goal() == null
                        ? about.name()
                        : words.text("audit.record", about.name(), title));
    }

    /** Where the entry itself is shown. */
    private static String address(AuditEntry entry, PersonLine about) {
        String person = "people/" + about.id().value();
        String page =
                switch (entry.page()) {
                    case GOAL -> "goals/" + entry.goal();
                    case PERSON, LABORATORY -> person;
                    case COMPETENCY -> person + "/competency";
                    case REVIEW -> person + "/reviews";
                    case FEEDBACK -> person + "/feedback";
                };
        if (entry.page() == AuditEntry.Page.REVIEW && entry.shown() != null) {
            return page + "/" + entry.shown();
        }
        return entry.shown() == null
                ? page
                : page + "?show=" + URLEncoder.encode(entry.shown(), StandardCharsets.UTF_8);
    }
}
