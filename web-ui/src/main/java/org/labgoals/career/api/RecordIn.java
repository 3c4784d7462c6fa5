package org.labgoals.career.api;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.labgoals.career.domain.CategoryPoints;
import org.labgoals.shared.api.Ids;
import org.labgoals.shared.api.ProblemFound;
import org.labgoals.shared.application.NotFound;
import org.labgoals.shared.domain.EvidenceFile;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;

/** What was sent, as the domain says it. Rules are the domain's; here only gaps are refused. */
final class RecordIn {

    private RecordIn() {}

    static PersonId person(String id) {
        return new PersonId(Ids.inAddress(id));
    }

    /** The number of an entry in an address. */
    static int number(String sent) {
        if (!sent.matches("[1-9][0-9]{0,8}")) {
            throw new NotFound("There is no such entry.");
        }
        return Integer.parseInt(sent);
    }

    /** A file that was added as evidence, by its digest. */
    static @Nullable EvidenceFile file(RecordBody.@Nullable Proof sent, String field) {
        return sent == null
                ? null
                : new EvidenceFile(
                        needed(sent.sha256(), field + ".sha256"),
                        PersonalText.of(needed(sent.name(), field + ".name")));
    }

    static List<CategoryPoints> points(@Nullable List<RecordBody.CategoryPoints> sent) {
        return sent == null
                ? List.of()
                : IntStream.range(0, sent.size())
                        .mapToObj(at -> points(sent.get(at), "points[" + at + "]"))
                        .toList();
    }

    private static CategoryPoints points(RecordBody.CategoryPoints sent, String at) {
        return new CategoryPoints(
                needed(sent.category(), at + ".category"), needed(sent.points(), at + ".points"));
    }

    /** For a step that happens when it is recorded: its day is read, and cannot lie ahead. */
    static void notLater(@Nullable LocalDate sent, LocalDate today) {
        if (sent != null && sent.isAfter(today)) {
            throw ProblemFound.impossible("in-the-future", "“on” cannot lie in the future.", "on");
        }
    }

    /** The words, or none: the domain says where some are needed. */
    static PersonalText written(@Nullable String text) {
        return PersonalText.of(text == null ? "" : text);
    }

    static <T> T needed(@Nullable T sent, String field) {
        if (sent == null) {
            throw ProblemFound.missing(field);
        }
        return sent;
    }
}
