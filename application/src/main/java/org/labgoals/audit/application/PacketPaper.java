package org.labgoals.audit.application;

import java.util.List;

/**
 * A packet as it is read.
 *
 * @param title what it is about
 * @param facts of which period, made when and by whom, under which checkpoint
 * @param parts one for each record's owner
 */
public record PacketPaper(String title, List<String> facts, List<Part> parts) {

    /** Keeps copies. */
    public PacketPaper {
        facts = List.copyOf(facts);
        parts = List.copyOf(parts);
    }

    /** A heading and the entries below it. */
    public record Part(String heading, List<Entry> entries) {

        /** Keeps a copy. */
        public Part {
            entries = List.copyOf(entries);
        }
    }

    /**
     * One entry.
     *
     * @param when when it was recorded, in words
     * @param what what happened and who did it
     * @param lines what changed, why, and who signed with which offices and credentials
     */
    public record Entry(String when, String what, List<String> lines) {

        /** Keeps a copy. */
        public Entry {
            lines = List.copyOf(lines);
        }
    }
}
