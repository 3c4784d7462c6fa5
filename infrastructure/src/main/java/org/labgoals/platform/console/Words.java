package org.labgoals.platform.console;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What follows a command: things and options with a value. */
record Words(List<String> things, Map<String, String> options) {

    static Words of(List<String> arguments, Set<String> known) {
        List<String> things = new ArrayList<>();
        Map<String, String> options = new HashMap<>();
        for (Iterator<String> each = arguments.iterator(); each.hasNext(); ) {
            var word = each.next();
            if (!word.startsWith("--")) {
                things.add(word);
            } else if (!known.contains(word)) {
                throw new NotUnderstood("there is no option " + word + ".");
            } else if (!each.hasNext()) {
                throw new NotUnderstood(word + " needs a value.");
            } else if (options.put(word, each.next()) != null) {
                throw new NotUnderstood(word + " is given twice.");
            }
        }
        return new Words(things, options);
    }

    /** The one thing, or null where none is given. */
    @Nullable String thing() {
        if (things.size() > 1) {
            throw new NotUnderstood("one thing at a time, not " + things.size() + ".");
        }
        return things.isEmpty() ? null : things.getFirst();
    }

    void expectNothing() {
        if (!things.isEmpty()) {
            throw new NotUnderstood("\"" + things.getFirst() + "\" means nothing here.");
        }
    }

    Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name));
    }

    Optional<Path> file(String name) {
        return option(name).map(value -> path(name, value));
    }

    static Path path(String what, String value) {
        try {
            return Path.of(value).toAbsolutePath().normalize();
        } catch (InvalidPathException none) {
            throw new NotUnderstood(what + " has to be a file, not \"" + value + "\".");
        }
    }

    /** The words make no sense; the message says why. */
    static final class NotUnderstood extends RuntimeException {

        NotUnderstood(String sentence) {
            super(sentence, null, false, false);
        }
    }
}
