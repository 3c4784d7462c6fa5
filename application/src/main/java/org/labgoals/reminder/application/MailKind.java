package org.labgoals.reminder.application;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.labgoals.shared.application.Owed.About;
import org.labgoals.shared.domain.Kebab;

/** What a mail is about; one can be spared each kind but the mandatory ones. */
public enum MailKind {
    CREDENTIAL(About.CREDENTIAL),
    ASSESSMENT(About.ASSESSMENT),
    REVIEW(About.REVIEW),
    FEEDBACK(About.FEEDBACK),
    /** All that somebody owes, once a week. */
    WEEKLY_DIGEST(null);

    private final @Nullable About about;

    MailKind(@Nullable About about) {
        this.about = about;
    }

    /** The kind that tells of such things; empty where no reminder does. */
    static Stream<MailKind> of(About about) {
        return Stream.of(values()).filter(kind -> kind.about == about);
    }

    public boolean isMandatory() {
        return about != null && about.isMandatory();
    }

    /** How many days before, the earliest first; empty for the digest. */
    public List<Integer> daysBefore() {
        return about == null ? List.of() : about.daysBefore();
    }

    /** As texts and addresses name it: {@code weekly-digest}. */
    public String kebab() {
        return Kebab.of(this);
    }
}
