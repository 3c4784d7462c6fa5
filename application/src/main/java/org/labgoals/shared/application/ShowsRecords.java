package org.labgoals.shared.application;

import java.util.Map;
import java.util.Set;

/**
 * Shows a feature's records where only their ids are known, to those who may know of them. One bean
 * per feature whose changes are told in {@code Since you were last here}.
 */
public interface ShowsRecords {

    /** The feature as the names of its events begin: {@code goal}. */
    String feature();

    /**
     * Those of the records that the viewer may know of, in a number of statements that is fixed.
     */
    Map<String, ShownRecord> shown(Viewer viewer, Set<String> ids);

    /**
     * Whether those who may know of a record are told of such a change of it.
     *
     * @param what the event's name in kebab form: {@code goal-activated}
     */
    default boolean tells(String what) {
        return true;
    }
}
