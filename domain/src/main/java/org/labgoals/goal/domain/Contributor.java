package org.labgoals.goal.domain;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;

/**
 * Somebody with a part in a team goal.
 *
 * @param person who
 * @param measures the measures given to them, by which they may check in
 * @param part their part in a sentence
 */
public record Contributor(PersonId person, Set<MeasureId> measures, @Nullable PersonalText part) {
    /** Keeps its own copy in a fixed order. */
    public Contributor {
        Set<MeasureId> ordered = new TreeSet<>(Comparator.comparing(MeasureId::value));
        ordered.addAll(measures);
        measures = Collections.unmodifiableSet(new LinkedHashSet<>(ordered));
    }
}
