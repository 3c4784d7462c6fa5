package org.labgoals.torture;

import org.jspecify.annotations.Nullable;

/**
 * Something that was sent under a name of its own.
 *
 * @param title a goal's, known to nobody else
 * @param key the request's
 * @param goal the id that was answered, null where nothing was
 * @param submission what became of the goal's submission, null where it was not sent
 */
record Written(String title, String key, @Nullable String goal, @Nullable Boolean submission) {

    boolean acknowledged() {
        return goal != null;
    }
}
