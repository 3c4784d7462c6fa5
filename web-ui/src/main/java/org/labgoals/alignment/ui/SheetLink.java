package org.labgoals.alignment.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;
import org.labgoals.shared.api.FileHeaders;
import org.labgoals.shared.application.NotFound;
import org.labgoals.shared.domain.Kebab;
import org.labgoals.shared.ui.Words;

/** Downloads the view that is looked at as CSV, as it stands when clicked. */
final class SheetLink extends Anchor {

    private final transient AlignmentDesk desk;
    private final transient AlignmentAddress address;
    private final transient Words words;

    SheetLink(AlignmentDesk desk, AlignmentAddress address, Words words) {
        this.desk = desk;
        this.address = address;
        this.words = words;
        addClassNames("button-link", "calm");
        setText(words.text("alignment.export"));
        setHref(this::serve, AttachmentType.DOWNLOAD);
    }

    private void serve(DownloadEvent event) throws IOException {
        byte[] sheet;
        try {
            var queries = desk.queries();
            var sheets = new AlignmentSheets(queries.page(address.filter()), words, queries::goals);
            sheet = Csv.bytes(sheets.of(address.look(), address.byPerson()));
        } catch (NotFound none) {
            event.getResponse().sendError(404, "There is no such page.");
            return;
        }
        event.setFileName("alignment-" + Kebab.of(address.look()) + ".csv");
        event.setContentType("text/csv;charset=utf-8");
        event.setContentLength(sheet.length);
        FileHeaders.SAFE.forEach(event.getResponse()::setHeader);
        event.getOutputStream().write(sheet);
    }
}
