package org.labgoals.people.ui;

import org.labgoals.audit.application.LegalHolds;
import org.labgoals.audit.application.RetentionCommands;
import org.labgoals.people.application.AccountKeeping;
import org.labgoals.people.application.Directory;
import org.labgoals.people.application.Invitations;
import org.labgoals.people.application.PeopleCommands;
import org.labgoals.people.application.PeopleQueries;
import org.labgoals.people.application.PersonHistory;
import org.labgoals.reminder.application.MailRoom;
import org.labgoals.shared.application.CurrentViewer;
import org.labgoals.shared.application.NotFound;
import org.labgoals.shared.application.RequestKey;
import org.labgoals.shared.application.Today;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.domain.Role;
import org.labgoals.shared.ui.Days;
import org.labgoals.shared.ui.FormKey;
import org.labgoals.shared.ui.Words;
import org.springframework.stereotype.Component;

/** What the screens of an administrator work with. */
@Component
record AdministrationDesk(
        PeopleCommands commands,
        PeopleQueries people,
        Invitations invitations,
        AccountKeeping keeping,
        MailRoom mail,
        PersonHistory history,
        RetentionCommands retention,
        LegalHolds holds,
        CurrentViewer viewers,
        Today today,
        Directory directory) {

    /** Lets administrators in; for anybody else there is nothing here. */
    AdministrationDesk openedBy(Words words) {
        if (!viewers.get().is(Role.ADMINISTRATOR)) {
            throw new NotFound(words.text("missing.sentence"));
        }
        return this;
    }

    /** Days seen from today, in the words of whoever looks. */
    Days days(Words words) {
        return new Days(words, today.date(), directory.zone());
    }

    /** The key of a form that was opened. */
    RequestKey key(String form, String subject) {
        Viewer viewer = viewers.get();
        return FormKey.opened(viewer, form, subject);
    }
}
