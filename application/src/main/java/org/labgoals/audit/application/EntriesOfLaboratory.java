package org.labgoals.audit.application;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.labgoals.goal.application.HistoryLine;
import org.labgoals.shared.application.Viewer;

/** Tells the entries of one kind of records that are the laboratory’s and nobody’s in it. */
interface EntriesOfLaboratory {

    /** The sealed interface of its events. */
    Class<?> vocabulary();

    /** The records that the viewer may know of. */
    Set<String> ids(Viewer viewer);

    /** One record, if there is one and the viewer may know of it. */
    Optional<Told> told(Viewer viewer, String recordId);

    /**
     * A record with its entries.
     *
     * @param address where it stands, such as {@code objectives/o1}
     * @param lines oldest first
     */
    record Told(String title, String address, List<HistoryLine> lines) {

        /** Keeps a copy. */
        public Told {
            lines = List.copyOf(lines);
        }
    }
}
