package org.labgoals.shared.application;

import java.util.Map;

/** Keeps words that were not sent, for seven days. Not authorised by itself. */
public interface WordsKept {

    /** What is kept, by field; empty where nothing is. */
    Map<String, String> find(String account, String form);

    /** Keeps this in place of what was kept. */
    void keep(String account, String form, Map<String, String> words);

    void forget(String account, String form);
}
