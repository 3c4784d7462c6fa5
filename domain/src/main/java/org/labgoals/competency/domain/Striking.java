package org.labgoals.competency.domain;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.labgoals.competency.domain.CompetencyCommand.StrikeEntry;
import org.labgoals.competency.domain.CompetencyEvent.EntryStruck;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.Refused;
import org.labgoals.shared.domain.Standing;

/** Taking back what was recorded by mistake, from the end. */
final class Striking {

    private Striking() {}

    static List<CompetencyEvent> strike(CompetencyState record, StrikeEntry c) {
        var signer = signers(record).get(c.entry());
        Refused.when(signer == null, CompetencyRule.NO_SUCH_ENTRY);
        Checks.whole(
                c.occasion().by().equals(signer)
                        || c.occasion().standing() == Standing.ADMINISTRATOR,
                CompetencyRule.ONLY_WHO_SIGNED_STRIKES);
        Checks.whole(isLoose(record, c.entry()), CompetencyRule.STRIKE_LATER_ENTRIES_FIRST);
        Refused.when(Limits.isMissing(c.reason()), CompetencyRule.STRIKE_REASON_MISSING);
        Checks.text(c.reason());
        return List.of(new EntryStruck(c.person(), c.entry(), c.reason(), c.occasion().today()));
    }

    private static Map<String, PersonId> signers(CompetencyState record) {
        return record.systems().stream()
                .flatMap(Striking::signersOf)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Stream<Map.Entry<String, PersonId>> signersOf(SystemRecord system) {
        var elements =
                system.assessments().stream()
                        .flatMap(each -> each.elements().stream())
                        .map(each -> Map.entry(each.entry(), each.observer()));
        var steps =
                Stream.of(
                                system.trainings().stream(),
                                system.clearances().stream(),
                                Stream.ofNullable(system.firstPatient()),
                                system.assessments().stream()
                                        .flatMap(each -> each.retrainings().stream()),
                                system.assessments().stream()
                                        .flatMap(each -> Stream.ofNullable(each.completed())))
                        .flatMap(each -> each)
                        .map(each -> Map.entry(each.entry(), each.by()));
        return Stream.concat(elements, steps);
    }

    /** Within a completed assessment only the signature, and only of the last one. */
    private static boolean isLoose(CompetencyState record, String entry) {
        return record.systems().stream()
                .flatMap(
                        system ->
                                system.assessments().stream()
                                        .filter(each -> isIn(each, entry))
                                        .map(each -> isLoose(system, each, entry)))
                .allMatch(loose -> loose);
    }

    private static boolean isLoose(SystemRecord system, Assessment assessment, String entry) {
        var completed = assessment.completed();
        return completed == null
                || completed.entry().equals(entry)
                        && system.assessments().getLast().equals(assessment);
    }

    private static boolean isIn(Assessment assessment, String entry) {
        return !assessment.without(entry).equals(assessment);
    }
}
