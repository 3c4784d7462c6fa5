package org.labgoals.career.ui;

import com.vaadin.flow.component.Component;
import java.util.function.Function;
import org.labgoals.career.application.RecordPage;
import org.labgoals.career.domain.CareerCommand;
import org.labgoals.career.domain.Framework;
import org.labgoals.evidence.ui.EvidenceUpload;
import org.labgoals.shared.application.Outcome;
import org.labgoals.shared.application.RequestKey;
import org.labgoals.shared.domain.Occasion;
import org.labgoals.shared.ui.DecisionDialog;
import org.labgoals.shared.ui.FormKey;
import org.labgoals.shared.ui.Words;

/** What every form about a career record shares: one request key, kept words, one way in. */
record CareerForm(CareerDesk desk, RecordPage page, Framework framework, Words words) {

    /** Names the form and what it is about, once each time it is opened. */
    RequestKey key(String form) {
        return FormKey.opened(desk.viewer(), form, page.person().id().value());
    }

    DecisionDialog dialog(String form, Component... fields) {
        return new DecisionDialog(
                        words,
                        words.text("career.ask." + form),
                        words.has("career.ask." + form + ".why")
                                ? words.text("career.ask." + form + ".why")
                                : null,
                        words.text("career.do." + form),
                        fields)
                .keptAs(desk.kept(form + ":" + page.person().id().value()));
    }

    /** Enters something new. */
    Outcome enter(RequestKey key, Function<Occasion, ? extends CareerCommand> command) {
        return desk.commands().enter(page.person().id(), key, command);
    }

    /** Does something to what is there. */
    Outcome send(RequestKey key, Function<Occasion, ? extends CareerCommand> command) {
        return desk.commands().send(page.person().id(), key, command);
    }

    EvidenceUpload file(String label) {
        return new EvidenceUpload(
                desk.files(), page.person().id(), words.text("career.field." + label), words);
    }

    CareerWords told() {
        return desk.words(words, framework, page.rules());
    }

    /** What a field has to say before there is anything to send. */
    <T> T needed(@org.jspecify.annotations.Nullable T value, String sentence) {
        if (value == null) {
            throw new DecisionDialog.Incomplete(words.text("career.missing." + sentence));
        }
        return value;
    }
}
