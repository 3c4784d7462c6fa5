package org.labgoals.objective.application;

import java.util.List;
import org.labgoals.goal.domain.Kind;

/**
 * An objective that a goal could support.
 *
 * @param why what speaks for it; never empty
 */
public record Suggestion(ObjectiveLine objective, List<Why> why) {

    /** Keeps a copy. */
    public Suggestion {
        why = List.copyOf(why);
    }

    /** What speaks for an objective. */
    public sealed interface Why {

        /** It says the same words, here as the objective writes them. */
        record SharedWords(List<String> words) implements Why {
            /** Keeps a copy. */
            public SharedWords {
                words = List.copyOf(words);
            }
        }

        /** It asks for goals of this kind. */
        record SameKind(Kind kind) implements Why {}

        /** It is the owner’s section’s. */
        record OwnSection(String section) implements Why {}
    }
}
