package org.labgoals.shared.application;

import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * What somebody typed into a form and has not sent yet, so that the end of a session takes nothing
 * along: kept for the viewer's own account alone, until the form is sent or seven days have passed.
 */
@Component
public class UnsentWords {

    /** More is not typed by a person, and not kept. */
    private static final int MOST_CHARACTERS = 100_000;

    private final CurrentViewer viewer;
    private final WordsKept store;

    UnsentWords(CurrentViewer viewer, WordsKept store) {
        this.viewer = viewer;
        this.store = store;
    }

    /**
     * What the viewer typed into the form, by field; empty where nothing is kept.
     *
     * @param form which form about which record, for example {@code check-in:} and the goal's id
     */
    public Map<String, String> in(String form) {
        return store.find(viewer.get().account(), form);
    }

    /** Keeps what stands in the form now; nothing, once it is empty again. */
    public void keep(String form, Map<String, String> words) {
        var account = viewer.get().account();
        if (words.isEmpty()) {
            store.forget(account, form);
        } else if (words.values().stream().mapToLong(String::length).sum() <= MOST_CHARACTERS) {
            store.keep(account, form, words);
        }
    }

    /** The form was sent, or its words are not wanted any more. */
    public void forget(String form) {
        store.forget(viewer.get().account(), form);
    }
}
