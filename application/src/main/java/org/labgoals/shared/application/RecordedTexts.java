package org.labgoals.shared.application;

import java.util.List;
import org.labgoals.shared.domain.PersonalText;

/** The personal texts of stored events, one by one. Not authorised by itself. */
public interface RecordedTexts {

    /** The texts sealed under the event’s own key, in the order they stand in it. */
    List<RecordedText> in(String eventId);

    /** The events of a record, oldest first, by their ids. */
    List<String> eventsOf(String recordId);

    /** The records about somebody, or about one of the laboratory’s own, by their ids. */
    List<String> recordsAbout(String subject);

    /** The redactions of a record’s texts, by their own records’ ids, oldest first. */
    List<String> redactionsOf(String recordId);

    /**
     * A text as an event holds it.
     *
     * @param place where it stands in the stored event: a JSON pointer, such as {@code /reason}
     * @param iv the initialisation vector it is sealed with, in base 64, which no other text has
     */
    record RecordedText(String place, String iv, PersonalText text) {}
}
