package org.labgoals.career.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labgoals.goal.domain.Kind;

/**
 * What a goal from a template does for a career.
 *
 * @param template key of the template in the catalogue
 * @param kind of the goals made from it
 * @param competencies keys of those that an achieved goal speaks for
 * @param activity the professional activity that proves it, null where something else does
 */
public record TemplateUse(
        String template, Kind kind, List<String> competencies, @Nullable ActivityKind activity) {

    /** Keeps its own copies; a list that was left out is empty. */
    public TemplateUse {
        competencies = Lists.copy(competencies);
    }
}
