package org.labgoals.audit.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.labgoals.audit.application.Proofs;
import org.labgoals.shared.api.FileHeaders;
import org.labgoals.shared.application.EventProof.CannotSign;
import org.labgoals.shared.application.NotFound;
import org.labgoals.shared.ui.Words;

/** Downloads the last checkpoint, signed, to be kept where nobody can rewrite it. */
final class CheckpointLink extends Anchor {

    private final transient Proofs proofs;

    CheckpointLink(Proofs proofs, Words words) {
        this.proofs = proofs;
        addClassNames("button-link", "calm");
        setText(words.text("proof.checkpoint"));
        setHref(this::serve, AttachmentType.DOWNLOAD);
    }

    private void serve(DownloadEvent event) throws IOException {
        try {
            var signed = proofs.signed(null);
            byte[] file = signed.file().getBytes(StandardCharsets.UTF_8);
            event.setFileName("checkpoint-" + signed.number() + ".json");
            event.setContentType("application/json");
            event.setContentLength(file.length);
            FileHeaders.SAFE.forEach(event.getResponse()::setHeader);
            event.getOutputStream().write(file);
        } catch (NotFound none) {
            event.getResponse().sendError(404, none.getMessage());
        } catch (CannotSign reason) {
            event.getResponse().sendError(409, reason.getMessage());
        }
    }
}
