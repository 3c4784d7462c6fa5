package org.labgoals.career.application;

import java.util.List;

/**
 * A portfolio as it is read on paper.
 *
 * @param title whose it is
 * @param subtitle of which period
 */
public record PortfolioDocument(String title, String subtitle, List<Part> parts) {

    /** Keeps a copy. */
    public PortfolioDocument {
        parts = List.copyOf(parts);
    }

    /** A heading and what stands below it. */
    public record Part(String heading, List<Entry> entries) {

        /** Keeps a copy. */
        public Part {
            entries = List.copyOf(entries);
        }
    }

    /**
     * One thing to show.
     *
     * @param day when, in words
     * @param text as the person wrote it, or as it is called
     * @param note what it belongs to; empty where nothing is to be added
     */
    public record Entry(String day, String text, String note) {}

    /** As Markdown (CommonMark): what a person wrote stays what it is. */
    public String markdown() {
        var text = new StringBuilder();
        text.append("# ").append(plain(title)).append("\n\n");
        text.append(plain(subtitle)).append('\n');
        for (var part : parts) {
            text.append("\n## ").append(plain(part.heading())).append("\n\n");
            for (var entry : part.entries()) {
                text.append("- **").append(plain(entry.day())).append("** ");
                text.append(plain(entry.text()));
                if (!entry.note().isEmpty()) {
                    text.append(" (").append(plain(entry.note())).append(')');
                }
                text.append('\n');
            }
        }
        return text.toString();
    }

    /** In one line, with every sign that Markdown or HTML would read escaped. */
    private static String plain(String words) {
        return words.replaceAll("\\s+", " ")
                .strip()
                .replaceAll("([\\\\`*_{}\\[\\]<>()#+!|~&-])", "\\\\$1")
                .replaceAll("^(\\d+)([.)])", "$1\\\\$2");
    }
}
