package org.labgoals.reminder.application;

import java.util.Map;
import org.labgoals.people.application.PersonLine;
import org.labgoals.shared.application.Owed;
import org.labgoals.shared.domain.PersonId;

/** Says in a line what is owed: what to do, with what, and whose it is where it is another's. */
final class OwedWords {

    private OwedWords() {}

    static String of(
            Owed owed, PersonId reader, Map<PersonId, PersonLine> people, MailTexts texts) {
        var key = "work.what." + owed.what();
        var title = owed.title();
        var line = new StringBuilder();
        line.append(texts.has(key) ? texts.text(key) : texts.text("work.what.other"));
        if (title != null) {
            line.append(": ").append(oneLine(title.orErased()));
        }
        if (!owed.person().equals(reader)) {
            var person = people.get(owed.person());
            var name = person == null ? texts.text("somebody") : person.name();
            line.append(" (").append(oneLine(name)).append(')');
        }
        return line.toString();
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ").strip();
    }
}
