package org.labgoals.objective.application;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.labgoals.objective.domain.ObjectiveState;
import org.labgoals.shared.domain.ObjectiveId;

/** The objectives' rows, as the projection last wrote them. A laboratory has some hundreds. */
public interface ObjectiveRecords {

    Optional<ObjectiveState> objective(ObjectiveId objective);

    /** Those that there are among these. */
    List<ObjectiveState> some(Collection<ObjectiveId> objectives);

    List<ObjectiveState> all();

    /** Those that are set and share a word with the text, in one statement. */
    Map<ObjectiveId, Match> sharingWordsWith(String text);

    /** The row's version, empty while there is no row. */
    OptionalLong version(ObjectiveId objective);

    /**
     * How well an objective's words fit a text.
     *
     * @param rank the higher the better
     * @param words the objective's own that the text says too, in any of their forms
     */
    record Match(double rank, List<String> words) {
        /** Keeps a copy. */
        public Match {
            words = List.copyOf(words);
        }
    }
}
