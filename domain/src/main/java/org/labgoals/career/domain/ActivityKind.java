package org.labgoals.career.domain;

import org.labgoals.shared.domain.Kebab;

/** What somebody does for the profession beside the bench. */
public enum ActivityKind {
    /** Training or mentoring a named colleague, who confirms it. */
    MENTORING,
    TEACHING,
    PUBLICATION,
    PRESENTATION,
    /** A research project or trial. */
    RESEARCH,
    /** Membership in a professional society. */
    SOCIETY,
    /** Work on a committee: safety, quality, transfusion … */
    COMMITTEE,
    /** In charge of shifts, a section or a project. */
    LEADING_ROLE,
    LIS_IMPLEMENTATION,
    METHOD_IMPLEMENTATION,
    INSPECTION_READINESS;

    /** The kind in lower-case kebab form, as rules and the API name it. */
    public String key() {
        return Kebab.of(this);
    }
}
