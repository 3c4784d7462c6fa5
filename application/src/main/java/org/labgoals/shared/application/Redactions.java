package org.labgoals.shared.application;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.domain.Standing;

/**
 * Takes out of the record what should never have been written, a patient’s name: the text can be
 * read no more, anywhere, while who took it out, when and why stays, and the proof holds. Not
 * authorised by itself: the façades that use it decide who may.
 */
public interface Redactions {

    /**
     * Redacts texts of an event, and texts of the same record’s other events that say exactly the
     * same. Asking for what is gone already changes nothing.
     *
     * @param event the event’s id
     * @param texts where they stand in the event, such as {@code /reason}; all it has where empty
     * @param asker who redacts, and how they stand to the record
     * @param deciders who decides on the record, first in line first
     * @throws org.labgoals.shared.domain.Refused when a rule refuses
     * @throws NotFound when there is no such event
     */
    Outcome redact(
            String event,
            List<String> texts,
            PersonalText reason,
            Viewer asker,
            Standing standing,
            List<PersonId> deciders,
            @Nullable RequestKey request);

    /** The texts of an event that can be read now. */
    List<RecordedTexts.RecordedText> readable(String event);

    /** What was redacted in a record, oldest first. */
    List<Redacted> in(String record);

    /**
     * What was redacted, by whom, when and why.
     *
     * @param id the id of the event that says so
     * @param event the event whose texts they were
     * @param role in which role
     * @param channel from where
     * @param texts where they stood in the event
     */
    record Redacted(
            String id,
            String event,
            PersonId by,
            String role,
            String channel,
            Instant at,
            List<String> texts,
            PersonalText reason) {}
}
