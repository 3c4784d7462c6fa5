package org.labgoals.platform.nodes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.labgoals.shared.application.ProjectionSignals.Changed;

/**
 * What one node tells the others in one notification: events were committed, these rows have
 * changed, and perhaps that it was cut off before, so that anything may have.
 */
record NodeNews(String node, boolean cutOff, List<Changed> changed) {

    static final String CHANNEL = "labgoals";

    /** PostgreSQL takes fewer than 8,000 bytes. */
    private static final int MOST = 7_900;

    private static final String CUT_OFF = "*";

    /** As many texts as it takes; at least one. A text has a line for the node, then one a row. */
    static List<String> texts(String node, boolean cutOff, Collection<Changed> changed) {
        List<String> texts = new ArrayList<>();
        var text = new StringBuilder(node);
        if (cutOff) {
            text.append('\n').append(CUT_OFF);
        }
        for (Changed one : changed) {
            var line = one.feature() + '\t' + one.version() + '\t' + one.subjectId();
            if (bytes(text) + bytes(line) >= MOST) {
                texts.add(text.toString());
                text = new StringBuilder(node);
            }
            text.append('\n').append(line);
        }
        texts.add(text.toString());
        return texts;
    }

    static NodeNews read(String text) {
        var lines = text.split("\n");
        var cutOff = false;
        List<Changed> changed = new ArrayList<>();
        for (int i = 1; i < lines.length; i++) {
            if (lines[i].equals(CUT_OFF)) {
                cutOff = true;
            } else {
                var parts = lines[i].split("\t", 3);
                changed.add(new Changed(parts[0], parts[2], Long.parseLong(parts[1])));
            }
        }
        return new NodeNews(lines[0], cutOff, changed);
    }

    private static int bytes(CharSequence text) {
        return text.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
    }
}
