package org.labgoals.evidence.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;
import org.labgoals.evidence.application.EvidenceFiles;
import org.labgoals.evidence.application.KeptFile;
import org.labgoals.shared.api.FileHeaders;
import org.labgoals.shared.application.NotFound;
import org.labgoals.shared.domain.EvidenceFile;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.ui.Glyph;
import org.labgoals.shared.ui.Words;

/** A link that downloads a file. Whether whoever clicks may read it is asked with the click. */
public final class EvidenceLink extends Anchor {

    private final transient EvidenceFiles files;
    private final PersonId person;
    private final String sha256;

    /**
     * @param person whose record the file belongs to
     */
    public EvidenceLink(EvidenceFiles files, PersonId person, EvidenceFile file, Words words) {
        this.files = files;
        this.person = person;
        this.sha256 = file.sha256();
        addClassName("evidence-link");
        add(Glyph.LINK.sign(), new Span(file.name().orErased()));
        getElement()
                .setAttribute(
                        "aria-label", words.text("evidence.download", file.name().orErased()));
        setHref(this::serve, AttachmentType.DOWNLOAD);
    }

    private void serve(DownloadEvent event) throws IOException {
        KeptFile file;
        try {
            file = files.read(person, sha256);
        } catch (NotFound none) {
            event.getResponse().sendError(404, "There is no such file.");
            return;
        }
        event.setFileName(file.name());
        event.setContentType(file.kind().mediaType());
        event.setContentLength(file.content().length);
        FileHeaders.SAFE.forEach(event.getResponse()::setHeader);
        event.getOutputStream().write(file.content());
    }
}
