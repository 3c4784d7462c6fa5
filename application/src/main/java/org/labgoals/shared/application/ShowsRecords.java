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
}
