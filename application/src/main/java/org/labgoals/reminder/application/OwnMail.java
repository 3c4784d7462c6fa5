package org.labgoals.reminder.application;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.labgoals.shared.application.CurrentViewer;
import org.labgoals.shared.domain.Refused;
import org.springframework.stereotype.Component;

/** What everybody can wish of their own mail, and nobody of another's. */
@Component
public class OwnMail {

    /** The languages that mails are written in. */
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.of("es"));

    private static final int LONGEST = 254;

    /** No names, no lists, nothing that a header could be made of. */
    private static final Pattern ADDRESS =
            Pattern.compile(
                    "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
                            + "@([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\\.)+"
                            + "[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?");

    private final CurrentViewer viewer;
    private final KeptWishes kept;

    OwnMail(CurrentViewer viewer, KeptWishes kept) {
        this.viewer = viewer;
        this.kept = kept;
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
        var address = wishes.address() == null ? "" : wishes.address().strip();
        Refused.when(
                !address.isEmpty()
                        && (address.length() > LONGEST || !ADDRESS.matcher(address).matches()),
                ReminderRule.NO_SUCH_ADDRESS);
        Refused.when(!LANGUAGES.contains(wishes.language()), ReminderRule.NO_SUCH_LANGUAGE);
        Refused.when(
                wishes.spared().stream().anyMatch(MailKind::isMandatory),
                ReminderRule.MANDATORY_MAIL);
        kept.keep(
                viewer.get().person(),
                new MailWishes(
                        address.isEmpty() ? null : address,
                        wishes.zone(),
                        wishes.language(),
                        wishes.quietFrom(),
                        wishes.quietUntil(),
                        wishes.spared(),
                        null));
    }
}
