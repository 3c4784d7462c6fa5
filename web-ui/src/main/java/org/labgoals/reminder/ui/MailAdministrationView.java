package org.labgoals.reminder.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.labgoals.people.application.Directory;
import org.labgoals.people.application.PersonLine;
import org.labgoals.people.ui.AdministrationTabs;
import org.labgoals.people.ui.PersonChip;
import org.labgoals.reminder.application.MailRoom;
import org.labgoals.reminder.application.MailState;
import org.labgoals.shared.application.CurrentViewer;
import org.labgoals.shared.application.NotFound;
import org.labgoals.shared.application.Today;
import org.labgoals.shared.domain.Role;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Days;
import org.labgoals.shared.ui.Glyph;
import org.labgoals.shared.ui.Titled;
import org.labgoals.shared.ui.Words;

/** Where an administrator sees whether reminders go out by mail, and what is in their way. */
@Route("administration/mail")
@PermitAll
class MailAdministrationView extends Main implements Titled {

    private final Words words = Words.current();
    private final Days days;

    MailAdministrationView(MailRoom room, CurrentViewer viewers, Today today, Directory directory) {
        if (!viewers.get().is(Role.ADMINISTRATOR)) {
            throw new NotFound(words.text("missing.sentence"));
        }
        this.days = new Days(words, today.date(), directory.zone());
        addClassName("page");
        add(
                Build.box("page-head", new H1(words.text("mail.administration"))),
                new AdministrationTabs("administration/mail", words));
        room.server().ifPresentOrElse(server -> show(server, room), this::withoutServer);
    }

    private void withoutServer() {
        add(Build.empty(words.text("mail.no-server"), words.text("mail.no-server-sentence")));
    }

    private void show(String server, MailRoom room) {
        MailState state = room.state();
        Paragraph lead =
                new Paragraph(
                        words.text("mail.state", server, state.sentLately(), state.waiting()));
        lead.addClassName("lead");
        add(lead);
        if (state.trouble() != null && state.since() != null) {
            Div notice =
                    Build.box(
                            "notice",
                            Glyph.AT_RISK.sign(),
                            new Span(
                                    words.text(
                                            "mail.trouble",
                                            state.troubled(),
                                            days.moment(state.since()),
                                            state.trouble())));
            notice.getElement().setAttribute("role", "status");
            add(notice);
        }
        Div list = new Div(refused(room.bounced()));
        add(
                Build.section(words.text("mail.refused"), list),
                Build.section(
                        words.text("mail.came-back"),
                        Build.quiet(words.text("mail.came-back.lead")),
                        new CameBackForm(
                                room, words, () -> Build.fill(list, refused(room.bounced())))));
    }

    private Component refused(List<PersonLine> bounced) {
        if (bounced.isEmpty()) {
            return Build.quiet(words.text("mail.none-refused"));
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("plain-list");
        bounced.forEach(person -> list.add(new ListItem(new PersonChip(person))));
        return new Div(Build.quiet(words.text("mail.refused-hint")), list);
    }

    @Override
    public String title() {
        return words.text("mail.administration");
    }
}
