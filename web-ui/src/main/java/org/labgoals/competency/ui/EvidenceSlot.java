package org.labgoals.competency.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;
import org.labgoals.evidence.ui.EvidenceUpload;
import org.labgoals.people.application.PersonLine;
import org.labgoals.shared.domain.EvidenceFile;
import org.labgoals.shared.ui.Glyph;
import org.labgoals.shared.ui.Words;

/** A file as evidence for one of many people: a button, and the field once it is wanted. */
final class EvidenceSlot extends Div {

    private final Button wish = new Button();
    private @Nullable EvidenceUpload upload;

    EvidenceSlot(CompetencyDesk desk, PersonLine line, Words words, Runnable changed) {
        addClassName("evidence-slot");
        wish.setText(words.text("competency.add-file"));
        wish.setIcon(Glyph.PLUS.sign());
        wish.addThemeNames("tertiary", "small");
        wish.setAriaLabel(words.text("competency.add-file-for", line.name()));
        wish.addClickListener(
                click -> {
                    var field =
                            new EvidenceUpload(
                                    desk.files(),
                                    line.id(),
                                    words.text("competency.file-of", line.name()),
                                    words);
                    field.addValueChangeListener(change -> changed.run());
                    upload = field;
                    removeAll();
                    add(field);
                });
        add(wish);
    }

    @Nullable EvidenceFile value() {
        return upload == null ? null : upload.getValue();
    }

    /** Nothing is added any more. */
    void close() {
        wish.setVisible(false);
        if (upload != null) {
            upload.setVisible(upload.getValue() != null);
            upload.setEnabled(false);
        }
    }
}
