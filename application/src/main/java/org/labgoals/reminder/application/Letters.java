package org.labgoals.reminder.application;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.labgoals.people.application.PersonLine;
import org.labgoals.reminder.application.Outbox.Waiting;
import org.labgoals.shared.application.Owed;
import org.labgoals.shared.domain.PersonId;

/** Writes letters: what is owed, the earliest day first, and where each can be done. Pure. */
final class Letters {

    /** A longer list nobody reads; the work list has them all. */
    private static final int MOST = 20;

    private static final Comparator<Owed> EARLIEST_FIRST =
            Comparator.comparing((Owed owed) -> owed.due() == null ? LocalDate.MAX : owed.due())
                    .thenComparing(Owed::what)
                    .thenComparing(Owed::address);

    private final MailTexts texts;
    private final Map<PersonId, PersonLine> people;
    private final String origin;
    private final LocalDate today;

    /**
     * @param people those whose records are spoken of
     * @param origin where browsers reach the product
     * @param today in the reader's zone
     */
    Letters(MailTexts texts, Map<PersonId, PersonLine> people, String origin, LocalDate today) {
        this.texts = texts;
        this.people = people;
        this.origin = origin;
        this.today = today;
    }

    /**
     * @param secret of the link that spares the reader mails of this kind
     */
    Letter of(Waiting mail, String address, List<Owed> owed, String secret) {
        var kind = mail.kind();
        boolean overdue = mail.reminders().stream().anyMatch(Reminder::isOverdue);
        var subject =
                texts.text(
                        overdue ? "subject.overdue." + kind.kebab() : "subject." + kind.kebab(),
                        owed.size());
        var text = new StringBuilder();
        text.append(texts.text(overdue ? "lead.overdue" : "lead." + kind.kebab())).append("\n\n");
        owed.stream()
                .sorted(EARLIEST_FIRST)
                .limit(MOST)
                .forEach(one -> text.append(line(one, mail.to())));
        if (owed.size() > MOST) {
            text.append(texts.text("more", owed.size() - MOST)).append("\n\n");
        }
        if (kind == MailKind.WEEKLY_DIGEST) {
            text.append(texts.text("win", origin + "/career")).append("\n\n");
        }
        text.append("-- \n");
        text.append(texts.text("why", origin + "/account")).append('\n');
        boolean spares = !kind.isMandatory();
        text.append(
                spares
                        ? texts.text("unsubscribe", origin + "/unsubscribe/" + secret)
                        : texts.text("mandatory"));
        return new Letter(
                mail.id(),
                address,
                subject,
                text.append('\n').toString(),
                spares ? origin + "/api/unsubscribe/" + secret : null);
    }

    private String line(Owed owed, PersonId reader) {
        var line = new StringBuilder("* ").append(OwedWords.of(owed, reader, people, texts));
        var due = owed.due();
        if (due != null) {
            line.append("\n  ").append(when(due));
        }
        return line.append("\n  ")
                .append(origin)
                .append('/')
                .append(owed.address())
                .append("\n\n")
                .toString();
    }

    private String when(LocalDate due) {
        long days = ChronoUnit.DAYS.between(today, due);
        var key = days < 0 ? "when.past" : days == 0 ? "when.today" : "when.ahead";
        return texts.text(key, texts.day(due), Math.abs(days));
    }
}
