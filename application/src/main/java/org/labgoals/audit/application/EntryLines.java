package org.labgoals.audit.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.labgoals.goal.application.HistoryLine;
import org.labgoals.goal.application.HistoryLine.Change;
import org.labgoals.people.application.Directory;
import org.labgoals.people.application.PersonLine;
import org.labgoals.shared.application.Metadata;
import org.labgoals.shared.application.RecordedEvent;
import org.labgoals.shared.application.Signature;
import org.labgoals.shared.domain.EvidenceFile;
import org.labgoals.shared.domain.Kebab;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;
import org.springframework.stereotype.Component;

/** Makes the lines of records that are about one person each, told like a goal's. */
@Component
class EntryLines {

    private final Directory directory;

    EntryLines(Directory directory) {
        this.directory = directory;
    }

    HistoryLine line(
            RecordedEvent<?> event,
            @Nullable LocalDate on,
            @Nullable PersonalText reason,
            Fields fields) {
        return new HistoryLine(
                event.eventId(),
                event.sequence(),
                Vocabulary.kebab(event.payload().getClass()),
                person(new PersonId(event.metadata(Metadata.ACTOR))),
                event.metadata(Metadata.ROLE),
                event.metadata(Metadata.CHANNEL),
                event.recordedAt(),
                on,
                reason,
                fields.all(),
                null,
                Signature.in(event.metadata()),
                Set.of(),
                null);
    }

    /** Somebody, also who is not here any more. */
    PersonLine person(PersonId id) {
        return directory
                .person(id)
                .orElseGet(
                        () ->
                                new PersonLine(
                                        id,
                                        "Somebody",
                                        Set.of(),
                                        null,
                                        null,
                                        List.of(),
                                        null,
                                        false));
    }

    /** The fields of an entry, one after the other; what is null is left out. */
    static final class Fields {

        private final List<Change> all = new ArrayList<>();

        static Fields none() {
            return new Fields();
        }

        /** What stands there now. */
        Fields now(String field, @Nullable Object value) {
            return from(field, null, value);
        }

        Fields now(String field, @Nullable PersonalText value) {
            return now(field, value == null ? null : (Object) value.orErased());
        }

        Fields now(String field, @Nullable Enum<?> value) {
            return now(field, value == null ? null : (Object) Kebab.of(value));
        }

        Fields file(@Nullable EvidenceFile file) {
            return now("file", file == null ? null : file.name());
        }

        Fields files(List<EvidenceFile> files) {
            files.forEach(this::file);
            return this;
        }

        /** What stands there no more. */
        Fields gone(String field, @Nullable String value) {
            return from(field, value, null);
        }

        Fields from(String field, @Nullable String before, @Nullable Object after) {
            if (before != null || after != null) {
                all.add(new Change(field, before, after == null ? null : after.toString()));
            }
            return this;
        }

        List<Change> all() {
            return List.copyOf(all);
        }
    }
}
