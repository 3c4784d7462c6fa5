package org.labgoals.people.ui;

import com.vaadin.flow.component.textfield.TextArea;
import org.labgoals.goal.application.HistoryLine;
import org.labgoals.people.application.PersonLine;
import org.labgoals.shared.application.RequestKey;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Fields;
import org.labgoals.shared.ui.Words;

/** Has everything about somebody kept, or lets the rules of retention hold again. */
final class LegalHoldForm extends AdministrationForm {

    private final transient AdministrationDesk desk;
    private final transient PersonLine line;
    private final transient RequestKey key;
    private final transient Runnable recorded;
    private final boolean held;
    private final TextArea reason;

    LegalHoldForm(AdministrationDesk desk, Words words, PersonLine line, Runnable recorded) {
        super(words);
        this.desk = desk;
        this.line = line;
        this.recorded = recorded;
        HistoryLine hold = desk.holds().of(line.id()).orElse(null);
        held = hold != null;
        key = desk.key(held ? "lift-hold" : "hold", line.id().value());
        reason = Fields.words(words, words.text("hold.reason"), "reason");
        needs(reason);
        lay(
                held ? "hold.lift" : "hold.place",
                Build.quiet(
                        hold == null
                                ? words.text("hold.none")
                                : words.text(
                                        "hold.since",
                                        desk.days(words).moment(hold.recordedAt()),
                                        hold.who().name(),
                                        hold.reason() == null ? "" : hold.reason().orErased())),
                reason);
    }

    @Override
    void send() {
        PersonalText why = PersonalText.of(reason.getValue());
        if (held) {
            desk.retention().liftHold(line.id(), why, key);
        } else {
            desk.retention().hold(line.id(), why, key);
        }
        recorded.run();
    }
}
