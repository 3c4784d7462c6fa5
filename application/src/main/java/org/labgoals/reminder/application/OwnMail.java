package org.labgoals.reminder.application;

import java.util.List;
import java.util.Locale;
import org.labgoals.shared.application.CurrentViewer;
import org.labgoals.shared.domain.Refused;
import org.springframework.stereotype.Component;

/** What everybody can wish of their own mail, and nobody of another's. */
@Component
public class OwnMail {

    /** The languages that mails are written in. */
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.of("es"));

    private final CurrentViewer viewer;
    private final KeptWishes kept;
    private final Post post;

    OwnMail(CurrentViewer viewer, KeptWishes kept, Post post) {
        this.viewer = viewer;
        this.kept = kept;
        this.post = post;
    }

    /** Whether any mail is sent at all: the operator set a server for it. */
    public boolean isSent() {
        return post.server().isPresent();
    }

    /** What the viewer wishes. */
    public MailWishes wishes() {
        return kept.of(viewer.get().person());
    }

    /**
     * Changes it; an address that is given anew is tried again though it was refused.
     *
     * @throws Refused where it cannot be, see {@link ReminderRule}
     */
    public void change(MailWishes wishes) {
        var written = wishes.address() == null ? "" : wishes.address().strip();
        var address = written.isEmpty() ? null : MailAddress.checked(written);
        Refused.when(!LANGUAGES.contains(wishes.language()), ReminderRule.NO_SUCH_LANGUAGE);
        Refused.when(
                wishes.spared().stream().anyMatch(MailKind::isMandatory),
                ReminderRule.MANDATORY_MAIL);
        kept.keep(
                viewer.get().person(),
                new MailWishes(
                        address,
                        wishes.zone(),
                        wishes.language(),
                        wishes.quietFrom(),
                        wishes.quietUntil(),
                        wishes.spared(),
                        null));
    }
}
