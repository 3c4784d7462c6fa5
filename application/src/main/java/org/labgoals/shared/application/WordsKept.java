package org.labgoals.shared.application;

import java.util.Collection;
import java.util.Map;

/** Keeps words that were not sent, for seven days. Not authorised by itself. */
public interface WordsKept {

    /** What is kept, by field; empty where nothing is. */
    Map<String, String> find(String account, String form);

    /** Keeps this in place of what was kept. */
    void keep(String account, String form, Map<String, String> words);

    void forget(String account, String form);

    /**
     * Forgets, whoever typed them, all words of forms about the record, and all forms in which one
     * of the texts stands, unless it is too short to tell anything.
     */
    void forgetAbout(String record, Collection<String> texts);
}
