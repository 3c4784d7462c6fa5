package org.labgoals.competency.api;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.labgoals.competency.domain.AssessingDuties;
import org.labgoals.competency.domain.CompetencyCommand.SignedStep;
import org.labgoals.competency.domain.ElementEvidence;
import org.labgoals.competency.domain.HeldDuty;
import org.labgoals.competency.domain.ScheduleRules;
import org.labgoals.competency.domain.TestSystemId;
import org.labgoals.shared.api.Ids;
import org.labgoals.shared.api.ProblemFound;
import org.labgoals.shared.domain.EvidenceFile;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;

/** What was sent, as the domain says it. Rules are the domain's; here only gaps are refused. */
final class CompetencyIn {

    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    private CompetencyIn() {}

    static PersonId person(String id) {
        return new PersonId(Ids.inAddress(id));
    }

    static TestSystemId systemInAddress(String id) {
        return new TestSystemId(Ids.inAddress(id));
    }

    static TestSystemId system(@Nullable String id, String field) {
        return new TestSystemId(Ids.inBody(needed(id, field), field));
    }

    static SignedStep step(CompetencyBody.@Nullable Step body, LocalDate today) {
        return body == null
                ? SignedStep.on(today)
                : new SignedStep(
                        body.on() == null ? today : body.on(),
                        body.method(),
                        PersonalText.ofNullable(body.note()),
                        files(body.files()),
                        PersonalText.ofNullable(body.reason()));
    }

    static ElementEvidence evidence(CompetencyBody.AssessedElement body) {
        return new ElementEvidence(
                PersonalText.ofNullable(body.note()),
                PersonalText.ofNullable(body.worksheet()),
                PersonalText.ofNullable(body.sample()),
                body.score(),
                file(body.file(), "file"));
    }

    static HeldDuty duty(CompetencyBody.Duty body) {
        return new HeldDuty(
                0,
                needed(body.duty(), "duty"),
                body.specialties() == null ? List.of() : body.specialties(),
                body.testSystems() == null
                        ? List.of()
                        : body.testSystems().stream().map(id -> system(id, "testSystems")).toList(),
                file(body.qualification(), "qualification"),
                file(body.delegation(), "delegation"));
    }

    static ScheduleRules rules(CompetencyBody.Rules body) {
        return new ScheduleRules(
                needed(body.firstYearMonths(), "firstYearMonths"),
                needed(body.monthsInFirstYear(), "monthsInFirstYear"),
                needed(body.monthsAfterwards(), "monthsAfterwards"),
                needed(body.monthsWaived(), "monthsWaived"),
                needed(body.daysOfNotice(), "daysOfNotice"),
                needed(body.newSystemRestartsFirstYear(), "newSystemRestartsFirstYear"),
                needed(body.assessing(), "assessing").stream()
                        .map(
                                each ->
                                        new AssessingDuties(
                                                needed(each.complexity(), "assessing.complexity"),
                                                needed(each.duties(), "assessing.duties"),
                                                each.whenDelegated() == null
                                                        ? List.of()
                                                        : each.whenDelegated()))
                        .toList());
    }

    static <T> T needed(@Nullable T sent, String field) {
        if (sent == null) {
            throw ProblemFound.missing(field);
        }
        return sent;
    }

    static String written(@Nullable String text) {
        return text == null ? "" : text;
    }

    static LocalDate on(@Nullable LocalDate sent, LocalDate today) {
        return sent == null ? today : sent;
    }

    private static List<EvidenceFile> files(@Nullable List<CompetencyBody.File> sent) {
        return sent == null
                ? List.of()
                : IntStream.range(0, sent.size())
                        .mapToObj(at -> evidence(sent.get(at), "files[" + at + "]"))
                        .toList();
    }

    private static @Nullable EvidenceFile file(CompetencyBody.@Nullable File sent, String field) {
        return sent == null ? null : evidence(sent, field);
    }

    private static EvidenceFile evidence(CompetencyBody.File sent, String field) {
        var sha256 = needed(sent.sha256(), field + ".sha256");
        if (!SHA_256.matcher(sha256).matches()) {
            throw ProblemFound.impossible(
                    "not-a-file", "“" + field + ".sha256” names no file.", field + ".sha256");
        }
        return new EvidenceFile(sha256, PersonalText.of(needed(sent.name(), field + ".name")));
    }
}
