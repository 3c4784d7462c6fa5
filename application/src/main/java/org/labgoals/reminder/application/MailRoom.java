package org.labgoals.reminder.application;

import java.util.List;
import java.util.Optional;
import org.labgoals.people.application.Directory;
import org.labgoals.people.application.PersonLine;
import org.labgoals.shared.application.AccessRule;
import org.labgoals.shared.application.CurrentViewer;
import org.labgoals.shared.application.NotFound;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.Refused;
import org.labgoals.shared.domain.Role;
import org.springframework.stereotype.Component;

/**
 * What an administrator sees of the mails and does for them: how they stand, never what is in them;
 * a first address for somebody; and that a mail came back.
 */
@Component
public class MailRoom {

    private static final int LONGEST = 300;
    private static final String CAME_BACK = "The mail came back.";

    private final CurrentViewer viewer;
    private final Outbox outbox;
    private final Post post;
    private final Directory directory;
    private final KeptWishes kept;

    MailRoom(CurrentViewer viewer, Outbox outbox, Post post, Directory directory, KeptWishes kept) {
        this.viewer = viewer;
        this.outbox = outbox;
        this.post = post;
        this.directory = directory;
        this.kept = kept;
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

    /**
     * Gives somebody their first mail address; they change it themselves from then on.
     *
     * @throws Refused where it is none, or they have one
     */
    public void give(PersonId person, String address) {
        administrator();
        var checked = MailAddress.checked(address);
        if (directory.person(person).isEmpty()) {
            throw new NotFound("There is no such person.");
        }
        var wishes = kept.of(person);
        Refused.when(wishes.address() != null, ReminderRule.ADDRESS_IS_THEIRS);
        kept.keep(person, wishes.at(checked));
    }

    /**
     * A mail came back after the server had taken it: nothing more is sent to this address until
     * its owner gives one anew.
     *
     * @param why what the other side said; its beginning is kept
     * @return whose address it is; none where it is nobody's any more
     */
    public int cameBack(String address, String why) {
        administrator();
        var checked = MailAddress.checked(address);
        var said = why.replaceAll("\\p{Cntrl}+", " ").strip();
        var reason =
                said.isEmpty() ? CAME_BACK : said.substring(0, Math.min(LONGEST, said.length()));
        int found = 0;
        for (var each : kept.all().entrySet()) {
            var theirs = each.getValue().address();
            if (theirs != null && theirs.equalsIgnoreCase(checked)) {
                kept.bounced(each.getKey(), theirs, reason);
                found++;
            }
        }
        return found;
    }

    private void administrator() {
        Refused.when(!viewer.get().is(Role.ADMINISTRATOR), AccessRule.ONLY_ADMINISTRATOR);
    }
}
