package org.labgoals.competency.domain;

import java.time.LocalDate;
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
        Checks.whole(
                isLoose(record, c.entry()) && nothingRestsOn(record, c.entry()),
                CompetencyRule.STRIKE_LATER_ENTRIES_FIRST);
        Refused.when(Limits.isMissing(c.reason()), CompetencyRule.STRIKE_REASON_MISSING);
        Checks.text(c.reason());
        return List.of(new EntryStruck(c.person(), c.entry(), c.reason(), c.occasion().today()));
    }

    /** Whether somebody may strike the entry, the reason aside. */
    static boolean mayStrike(CompetencyState record, String entry, PersonId by, boolean keeps) {
        var signer = signers(record).get(entry);
        return signer != null
                && (keeps || signer.equals(by))
                && isLoose(record, entry)
                && nothingRestsOn(record, entry);
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

    /** Nobody stays signed off without training, tested without clearance, passed unretrained. */
    private static boolean nothingRestsOn(CompetencyState record, String entry) {
        return record.systems().stream()
                .allMatch(
                        system -> {
                            var left = system.without(entry);
                            return unproven(left).allMatch(unproven(system).toList()::contains);
                        });
    }

    /** Entries that lack what they rest on. */
    private static Stream<String> unproven(SystemRecord system) {
        var untrained =
                system.clearances().stream()
                        .filter(
                                each ->
                                        system.trainings().stream()
                                                .noneMatch(
                                                        training ->
                                                                training.method() == each.method()
                                                                        && !training.on()
                                                                                .isAfter(
                                                                                        each.on())))
                        .map(Signed::entry);
        var tested = Stream.ofNullable(system.firstPatient()).map(each -> seen(each));
        var assessed =
                system.assessments().stream()
                        .flatMap(each -> each.elements().stream())
                        .map(each -> Map.entry(each.entry(), each.on()));
        var uncleared =
                Stream.concat(tested, assessed)
                        .filter(
                                each ->
                                        system.clearances().stream()
                                                .allMatch(
                                                        clearance ->
                                                                clearance
                                                                        .on()
                                                                        .isAfter(each.getValue())))
                        .map(Map.Entry::getKey);
        var unretrained =
                system.assessments().stream()
                        .flatMap(each -> each.withoutRetraining().stream())
                        .map(AssessedElement::entry);
        return Stream.of(untrained, uncleared, unretrained).flatMap(each -> each);
    }

    private static Map.Entry<String, LocalDate> seen(Signed signed) {
        return Map.entry(signed.entry(), signed.on());
    }

    private static boolean isIn(Assessment assessment, String entry) {
        return !assessment.without(entry).equals(assessment);
    }
}
