package org.labgoals.people.ui;

import org.labgoals.people.application.PersonLine;
import org.labgoals.shared.ui.Words;

/** What is known of a person, in words. */
final class PersonFacts {

    private PersonFacts() {}

    static String position(PersonLine line, Words words) {
        String level = line.level() == null ? "" : words.of(line.level());
        if (line.position() == null) {
            return level;
        }
        return level.isEmpty()
                ? line.position()
                : words.text("person.position", line.position(), level);
    }
}
