package org.labgoals.audit.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.labgoals.audit.application.AuditEntry;
import org.labgoals.audit.application.RedactionCommands;
import org.labgoals.audit.application.RedactionCommands.RedactableText;
import org.labgoals.goal.application.HistoryLine;
import org.labgoals.shared.application.CurrentViewer;
import org.labgoals.shared.application.UnsentWords;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.ui.DecisionDialog;
import org.labgoals.shared.ui.Fields;
import org.labgoals.shared.ui.FormKey;
import org.labgoals.shared.ui.Kept;
import org.labgoals.shared.ui.Toast;
import org.labgoals.shared.ui.Words;

/** Asks which texts of an entry are to be redacted, and why. */
record RedactionForm(
        RedactionCommands redactions, UnsentWords unsent, CurrentViewer viewer, Words words) {

    private static final int EXCERPT = 120;

    void open(AuditEntry entry) {
        var event = entry.line().event();
        var texts = redactions.texts(event);
        if (texts.isEmpty()) {
            Toast.done(words.text("redaction.nothing"));
            return;
        }
        CheckboxGroup<RedactableText> which = new CheckboxGroup<>(words.text("redaction.which"));
        which.addThemeName("vertical");
        which.setItems(texts);
        which.setItemLabelGenerator(this::label);
        if (texts.size() == 1) {
            which.select(texts.getFirst());
        }
        var reason = Fields.words(words, words.text("redaction.reason"), "reason");
        reason.setHelperText(words.text("redaction.reason-helper"));
        var key = FormKey.opened(viewer.get(), "redact", event);
        new DecisionDialog(
                        words,
                        words.text("redaction.title"),
                        words.text("redaction.explanation"),
                        words.text("redaction.do"),
                        new Paragraph(words.text("redaction.same")),
                        which,
                        reason)
                .keptAs(new Kept(unsent, "redact:" + event))
                .needing(which, reason)
                .open(
                        () ->
                                redactions.redact(
                                        event,
                                        places(which),
                                        PersonalText.of(reason.getValue()),
                                        key));
    }

    private static List<String> places(CheckboxGroup<RedactableText> which) {
        return which.getSelectedItems().stream().map(RedactableText::place).toList();
    }

    private String label(RedactableText text) {
        var field = HistoryLine.field(text.place());
        var name =
                words.has("history.field." + field) ? words.text("history.field." + field) : field;
        var said = text.words();
        return said == null
                ? words.text("redaction.unseen", name)
                : words.text(
                        "redaction.text",
                        name,
                        said.length() > EXCERPT ? said.substring(0, EXCERPT) + "…" : said);
    }
}
