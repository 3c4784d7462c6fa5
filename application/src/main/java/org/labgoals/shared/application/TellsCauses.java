package org.labgoals.shared.application;

import java.util.Collection;
import java.util.Map;
import org.labgoals.shared.application.EventTrail.Trace;

/** Tells what others’ steps followed from, where it was a record of its feature. */
public interface TellsCauses {

    /** The feature as the names of its events begin: {@code review}. */
    String feature();

    /** By the event's id; without those of records that the viewer may not know of. */
    Map<String, CausedBy> told(Viewer viewer, Collection<Trace> events);
}
