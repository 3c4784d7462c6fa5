package org.labgoals.indicator.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.streams.UploadHandler;
import java.nio.charset.StandardCharsets;
import org.labgoals.indicator.application.ReadingsImport;
import org.labgoals.indicator.domain.IndicatorId;
import org.labgoals.shared.application.Outcome;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.DecisionDialog;
import org.labgoals.shared.ui.Glyph;
import org.labgoals.shared.ui.Words;

/**
 * Brings the readings of a CSV file, chosen or pasted: says first what would be taken and what is
 * wrong with which line, then takes all, or the good ones where that is asked for, or none.
 */
final class ImportDialog {

    private static final int MOST_BYTES = 2_000_000;
    private static final int TOLD_AT_MOST = 20;

    private final IndicatorDesk desk;
    private final IndicatorId id;
    private final Words words;
    private final TextArea csv;
    private final Checkbox goodOnes;
    private final Div preview = Build.box("import-preview");

    private ImportDialog(IndicatorDesk desk, IndicatorId id, Words words) {
        this.desk = desk;
        this.id = id;
        this.words = words;
        csv = new TextArea(words.text("indicator.import.text"));
        csv.setHelperText(words.text("indicator.import.hint"));
        csv.setMinRows(4);
        csv.setMaxRows(8);
        csv.setWidthFull();
        csv.setValueChangeMode(ValueChangeMode.LAZY);
        csv.addValueChangeListener(change -> look());
        goodOnes = new Checkbox(words.text("indicator.import.good-ones"));
        goodOnes.setVisible(false);
        preview.getElement().setAttribute("role", "status");
    }

    static void open(IndicatorDesk desk, IndicatorId id, Words words) {
        var form = new ImportDialog(desk, id, words);
        var key = desk.key("import", id.value());
        new DecisionDialog(
                        words,
                        words.text("indicator.do.import"),
                        words.text("indicator.ask.import.why"),
                        words.text("indicator.do.import"),
                        form.upload(),
                        form.csv,
                        form.preview,
                        form.goodOnes)
                .open(
                        () -> {
                            var done =
                                    desk.commands()
                                            .importCsv(
                                                    id,
                                                    key,
                                                    form.csv.getValue(),
                                                    form.goodOnes.getValue());
                            if (done.taken() == 0) {
                                throw new DecisionDialog.Incomplete(
                                        words.text("indicator.import.none-taken"));
                            }
                            return new Outcome(id.value(), done.version(), done.pending(), false);
                        });
    }

    private Upload upload() {
        var upload =
                new Upload(
                        UploadHandler.inMemory(
                                (metadata, content) ->
                                        csv.setValue(new String(content, StandardCharsets.UTF_8))));
        var choose = new Button(words.text("indicator.import.choose"), Glyph.PLUS.sign());
        upload.setUploadButton(choose);
        upload.setDropLabel(new Span(words.text("evidence.drop")));
        upload.setMaxFileSize(MOST_BYTES);
        upload.setAcceptedFileExtensions(".csv", ".txt");
        upload.addFileRejectedListener(
                rejected ->
                        Build.fill(preview, Build.quiet(words.text("indicator.import.rejected"))));
        return upload;
    }

    private void look() {
        preview.removeAll();
        goodOnes.setVisible(false);
        if (csv.getValue().isBlank()) {
            return;
        }
        var read = desk.queries().preview(id, csv.getValue());
        preview.add(Build.quiet(summary(read)));
        if (read.troubles().isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        list.addClassName("import-troubles");
        read.troubles().stream()
                .limit(TOLD_AT_MOST)
                .forEach(
                        trouble ->
                                list.add(
                                        new ListItem(
                                                words.text(
                                                        "indicator.import.line",
                                                        trouble.number(),
                                                        trouble.sentence()))));
        int more = read.troubles().size() - TOLD_AT_MOST;
        preview.add(list);
        if (more > 0) {
            preview.add(Build.quiet(words.text("indicator.import.more", more)));
        }
        goodOnes.setVisible(!read.good().isEmpty());
    }

    private String summary(ReadingsImport read) {
        return words.text(
                "indicator.import.summary",
                read.good().size(),
                read.known(),
                read.troubles().size());
    }
}
