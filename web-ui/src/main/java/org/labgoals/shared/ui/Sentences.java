package org.labgoals.shared.ui;

import org.apache.catalina.connector.ClientAbortException;
import org.labgoals.shared.application.CurrentViewer;
import org.labgoals.shared.application.KeyReused;
import org.labgoals.shared.application.NotFound;
import org.labgoals.shared.application.SomebodyWasFaster;
import org.labgoals.shared.domain.Refused;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

/** What went wrong, as a sentence a person can act on. */
public final class Sentences {

    private Sentences() {}

    public static String of(Throwable problem, Words words) {
        return switch (problem) {
            case Refused refused -> refused.rule().sentence();
            case SomebodyWasFaster faster -> words.text("trouble.faster");
            case NotFound missing -> words.text("missing.sentence");
            case KeyReused reused -> words.text("trouble.already-sent");
            case CurrentViewer.NobodySignedIn nobody -> words.text("trouble.signed-out");
            default -> words.text("trouble.not-saved");
        };
    }

    /**
     * Whether the problem is one the product speaks of itself, rather than a failure worth logging.
     */
    public static boolean isExpected(Throwable problem) {
        return problem instanceof Refused
                || problem instanceof SomebodyWasFaster
                || problem instanceof NotFound
                || problem instanceof KeyReused
                || problem instanceof CurrentViewer.NobodySignedIn
                || isWindowClosed(problem);
    }

    /** The person closed the window or went on while an answer was on its way to it. */
    private static boolean isWindowClosed(Throwable problem) {
        return problem instanceof AsyncRequestNotUsableException
                || problem instanceof ClientAbortException;
    }
}
