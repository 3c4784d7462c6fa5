package org.labgoals.shared.api;

import org.springframework.http.ResponseEntity.BodyBuilder;

/** Says of an answer that what it speaks of is saved and cannot be read everywhere yet. */
public final class Pending {

    /** {@code true} where it stands; absent otherwise. */
    public static final String HEADER = "Projection-Pending";

    private Pending() {}

    public static BodyBuilder on(BodyBuilder answer, boolean pending) {
        return pending ? answer.header(HEADER, "true") : answer;
    }
}
