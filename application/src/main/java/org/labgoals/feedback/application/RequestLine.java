package org.labgoals.feedback.application;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labgoals.feedback.domain.FeedbackRequestState;
import org.labgoals.people.application.PersonLine;
import org.labgoals.shared.domain.PersonalText;

/**
 * A request for feedback, as one viewer may know of it.
 *
 * @param by who asked
 * @param topic title of the goal or competency it is about; null for the person
 * @param colleagues who was asked by name, as far as the viewer may know
 * @param links those that were not used; empty for all but who asked
 * @param open whether it can be answered today
 * @param waitsForViewer whether the viewer was asked and has neither answered nor declined
 */
public record RequestLine(
        PersonLine person,
        PersonLine by,
        FeedbackRequestState request,
        @Nullable PersonalText topic,
        List<PersonLine> colleagues,
        List<FeedbackLinks.Link> links,
        boolean open,
        boolean waitsForViewer) {

    /** Keeps copies. */
    public RequestLine {
        colleagues = List.copyOf(colleagues);
        links = List.copyOf(links);
    }
}
