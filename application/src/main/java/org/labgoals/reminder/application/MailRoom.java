package org.labgoals.reminder.application;

import java.util.List;
import java.util.Optional;
import org.labgoals.people.application.Directory;
import org.labgoals.people.application.PersonLine;
import org.labgoals.shared.application.AccessRule;
import org.labgoals.shared.application.CurrentViewer;
import org.labgoals.shared.domain.Refused;
import org.labgoals.shared.domain.Role;
import org.springframework.stereotype.Component;

/** What an administrator sees of the mails: how they stand, never whose nor what is in them. */
@Component
public class MailRoom {

    private final CurrentViewer viewer;
    private final Outbox outbox;
    private final Post post;
    private final Directory directory;

    MailRoom(CurrentViewer viewer, Outbox outbox, Post post, Directory directory) {
        this.viewer = viewer;
        this.outbox = outbox;
        this.post = post;
        this.directory = directory;
    }

    /** The mail server's name; empty where none is set. */
    public Optional<String> server() {
        administrator();
        return post.server();
    }

    /** How the mails stand. */
    public MailState state() {
        administrator();
        return outbox.state();
    }

    /** Those whose address is refused, by name. */
    public List<PersonLine> bounced() {
        administrator();
        return outbox.state().bounced().stream()
                .flatMap(person -> directory.person(person).stream())
                .filter(PersonLine::active)
                .toList();
    }

    private void administrator() {
        Refused.when(!viewer.get().is(Role.ADMINISTRATOR), AccessRule.ONLY_ADMINISTRATOR);
    }
}
