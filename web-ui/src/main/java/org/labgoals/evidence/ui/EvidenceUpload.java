package org.labgoals.evidence.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.labgoals.evidence.application.EvidenceFiles;
import org.labgoals.evidence.application.EvidenceKind;
import org.labgoals.evidence.application.EvidenceRule;
import org.labgoals.shared.domain.EvidenceFile;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Glyph;
import org.labgoals.shared.ui.Sentences;
import org.labgoals.shared.ui.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A field whose value is an evidence file of a person's: added as soon as it is chosen or dropped,
 * named by its value from then on. A refusal is shown in place; the form keeps everything else.
 */
public final class EvidenceUpload extends CustomField<@Nullable EvidenceFile> {

    private static final Logger LOG = LoggerFactory.getLogger(EvidenceUpload.class);

    private final transient EvidenceFiles files;
    private final PersonId person;
    private final transient Words words;
    private final Upload upload = new Upload();
    private final Div shown = Build.box("evidence-shown");
    private @Nullable EvidenceFile file;

    /**
     * @param person whose record the file is added to
     * @param label what the file proves, for example <em>Certificate</em>
     */
    public EvidenceUpload(EvidenceFiles files, PersonId person, String label, Words words) {
        super(null);
        this.files = files;
        this.person = person;
        this.words = words;
        addClassName("evidence-upload");
        setWidthFull();
        setLabel(label);
        setHelperText(words.text("evidence.hint"));
        Button choose = new Button(words.text("evidence.choose"), Glyph.PLUS.sign());
        choose.setAriaLabel(words.text("evidence.choose-for", label));
        upload.setUploadButton(choose);
        upload.setDropLabel(new Span(words.text("evidence.drop")));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(EvidenceFiles.MOST_BYTES);
        upload.setAcceptedFileExtensions(EvidenceKind.allEndings().toArray(String[]::new));
        upload.addFileRejectedListener(rejected -> refuse(sentenceOf(rejected.getFileName())));
        upload.setUploadHandler(new Receiver());
        add(upload, shown);
    }

    @Override
    protected @Nullable EvidenceFile generateModelValue() {
        return file;
    }

    @Override
    protected void setPresentationValue(@Nullable EvidenceFile value) {
        file = value;
        show();
    }

    /** The browser refuses what is too large or of another kind before it is sent. */
    private String sentenceOf(String name) {
        return EvidenceKind.named(name).isPresent()
                ? EvidenceRule.FILE_TOO_LARGE.sentence()
                : EvidenceRule.FILE_KIND_NOT_KEPT.sentence();
    }

    private void accept(EvidenceFile added) {
        setInvalid(false);
        setErrorMessage("");
        file = added;
        updateValue();
        show();
    }

    private void refuse(String sentence) {
        upload.clearFileList();
        setErrorMessage(sentence);
        setInvalid(true);
    }

    private void show() {
        shown.removeAll();
        upload.clearFileList();
        EvidenceFile present = file;
        upload.setVisible(present == null);
        if (present == null) {
            return;
        }
        Button remove =
                Build.signButton(
                        Glyph.CROSS, words.text("evidence.remove", present.name().orErased()));
        remove.addClickListener(
                click -> {
                    file = null;
                    updateValue();
                    show();
                });
        shown.add(new EvidenceLink(files, person, present, words), remove);
    }

    /** Takes the file on the request's own thread, then tells the screen. */
    private final class Receiver implements UploadHandler {

        @Override
        public long getFileSizeMax() {
            return EvidenceFiles.MOST_BYTES;
        }

        @Override
        public void handleUploadRequest(UploadEvent event) throws IOException {
            UI ui = event.getUI();
            byte[] content = event.getInputStream().readNBytes(EvidenceFiles.MOST_BYTES + 1);
            try {
                EvidenceFile added = files.add(person, null, event.getFileName(), content).file();
                ui.access(() -> accept(added));
            } catch (RuntimeException problem) {
                if (!Sentences.isExpected(problem)) {
                    LOG.error("A file could not be kept", problem);
                }
                String sentence = Sentences.of(problem, words);
                event.reject(sentence);
                ui.access(() -> refuse(sentence));
            }
        }
    }
}
