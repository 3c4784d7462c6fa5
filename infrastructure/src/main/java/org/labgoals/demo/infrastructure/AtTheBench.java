package org.labgoals.demo.infrastructure;

import static org.labgoals.shared.domain.Standing.DECIDER;
import static org.labgoals.shared.domain.Standing.ONLOOKER;
import static org.labgoals.shared.domain.Standing.OWNER;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.labgoals.competency.domain.CompetencyCommand;
import org.labgoals.competency.domain.CompetencyCommand.SignedStep;
import org.labgoals.competency.domain.CompetencyRecordId;
import org.labgoals.competency.domain.Complexity;
import org.labgoals.competency.domain.Element;
import org.labgoals.competency.domain.ElementEvidence;
import org.labgoals.competency.domain.ElementOutcome;
import org.labgoals.competency.domain.TestSystemState;
import org.labgoals.competency.domain.UsedMethod;
import org.labgoals.shared.domain.Dated;
import org.labgoals.shared.domain.EvidenceFile;
import org.labgoals.shared.domain.Occasion;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.domain.Standing;

/**
 * One person on one test system, from the first day to the latest assessment. Days are told as days
 * ago; what happened before the books were opened was brought over from paper.
 */
final class AtTheBench {

    /** How many days before its signature each element of a round was seen. */
    private static final int[] BEFORE_THE_SIGNATURE = {27, 22, 18, 13, 8, 4};

    private static final List<Element> CHOSEN_FOR_WAIVED =
            List.of(Element.TEST_PERFORMANCE, Element.KNOWN_SAMPLES);

    private static final int A_YEAR_BEFORE = 350;

    private static final PersonalText FROM_PAPER =
            PersonalText.of("Brought over from the binder when the records moved here.");

    private final Telling telling;
    private final DemoPeople people;
    private final DemoDuties duties;
    private final ElementWords words;
    private final String who;
    private final PersonId person;
    private final TestSystemState system;
    private final List<Element> order;
    private int turn;
    private int beganAgo;

    AtTheBench(
            Telling telling,
            DemoPeople people,
            DemoDuties duties,
            String who,
            TestSystemState system) {
        this.telling = telling;
        this.people = people;
        this.duties = duties;
        this.who = who;
        this.person = DemoPeople.personId(who);
        this.system = system;
        int seed = (who + system.name()).hashCode();
        this.words = new ElementWords(system, seed);
        this.turn = Math.floorMod(seed, 7);
        this.order = shuffled(system, seed);
    }

    /** Begins to learn it, and is not signed off yet. */
    AtTheBench learns(int fromAgo) {
        beganAgo = fromAgo;
        return tell(
                people.deciderOf(who),
                DECIDER,
                fromAgo,
                occasion ->
                        new CompetencyCommand.StartOnTestSystem(
                                person, occasion, system, telling.daysAgo(fromAgo)));
    }

    /** Begins, is trained, signed off and runs patients, within three weeks or so. */
    AtTheBench runs(int fromAgo) {
        return learns(fromAgo).cleared(fromAgo - 16, fromAgo - 20).patients(fromAgo - 21);
    }

    /** Trained and signed off for the method in use, with every later one signed off in time. */
    AtTheBench runsThroughout(int fromAgo) {
        runs(fromAgo);
        for (Dated<UsedMethod> method : system.methods()) {
            if (method.from().isAfter(telling.daysAgo(fromAgo))) {
                retrainedFor(method);
            }
        }
        return this;
    }

    /** Trained on the one day and signed off on the other. */
    AtTheBench cleared(int trainedAgo, int clearedAgo) {
        UsedMethod method = system.methodOn(telling.daysAgo(clearedAgo));
        trained(trainedAgo, method.number());
        return signedOff(clearedAgo, method.number());
    }

    AtTheBench trained(int ago, int method) {
        return signed(
                assessor(ago),
                ago,
                occasion ->
                        new CompetencyCommand.SignTraining(
                                person, occasion, system, step(ago, method, occasion)));
    }

    AtTheBench patients(int ago) {
        return tell(
                who,
                OWNER,
                ago,
                occasion ->
                        new CompetencyCommand.RecordFirstPatientTesting(
                                person,
                                occasion,
                                system,
                                telling.daysAgo(ago),
                                late(ago, occasion)));
    }

    /**
     * Assessed to the end, signed on these days; who is there for years was assessed the year
     * before as well, as the binder says.
     */
    AtTheBench assessed(int... signedAgo) {
        int before = signedAgo[0] + A_YEAR_BEFORE;
        if (beganAgo - before > A_YEAR_BEFORE + 60 && assessors(before + 27).size() > 1) {
            round(before);
        }
        for (int ago : signedAgo) {
            round(ago);
        }
        return this;
    }

    private void round(int ago) {
        for (int i = 0; i < order.size(); i++) {
            element(order.get(i), ago + BEFORE_THE_SIGNATURE[i], ElementOutcome.SATISFACTORY);
        }
        complete(ago);
    }

    /** An assessment under way, its elements seen on these days. */
    AtTheBench underWay(int... seenAgo) {
        for (int i = 0; i < seenAgo.length; i++) {
            element(order.get(i), seenAgo[i], ElementOutcome.SATISFACTORY);
        }
        return this;
    }

    /** Assessed with one element that needed retraining first. */
    AtTheBench assessedAfterRetraining(int signedAgo, Element failed, String retraining) {
        element(failed, signedAgo + 27, ElementOutcome.NEEDS_RETRAINING);
        List<Element> others = order.stream().filter(each -> each != failed).toList();
        for (int i = 0; i < others.size(); i++) {
            element(
                    others.get(i),
                    signedAgo + BEFORE_THE_SIGNATURE[i + 1],
                    ElementOutcome.SATISFACTORY);
        }
        retrained(signedAgo + 12, retraining);
        element(failed, signedAgo + 1, ElementOutcome.SATISFACTORY);
        return complete(signedAgo);
    }

    /** An element that needs retraining, not made good yet. */
    AtTheBench failing(Element element, int ago) {
        return element(element, ago, ElementOutcome.NEEDS_RETRAINING);
    }

    AtTheBench stopped(int ago) {
        return tell(
                people.deciderOf(who),
                DECIDER,
                ago,
                occasion ->
                        new CompetencyCommand.StopOnTestSystem(
                                person, occasion, system.id(), telling.daysAgo(ago)));
    }

    AtTheBench element(Element element, int ago, ElementOutcome outcome) {
        String observer = assessor(ago);
        var evidence = words.evidence(element, outcome, telling.daysAgo(ago), turn);
        return assess(observer, element, ago, evidence, outcome);
    }

    private AtTheBench assess(
            String observer,
            Element element,
            int ago,
            ElementEvidence evidence,
            ElementOutcome outcome) {
        var method = words.method(element);
        return signed(
                observer,
                ago,
                occasion ->
                        new CompetencyCommand.AssessElement(
                                person,
                                occasion,
                                system,
                                duties.assessor(observer),
                                element,
                                method,
                                evidence,
                                outcome,
                                telling.daysAgo(ago),
                                late(ago, occasion)));
    }

    /** An element shown by a paper, as it lies in the binder beside the bench. */
    AtTheBench element(Element element, int ago, EvidenceFile paper) {
        String observer = assessor(ago);
        var said = words.evidence(element, ElementOutcome.SATISFACTORY, telling.daysAgo(ago), turn);
        var evidence =
                new ElementEvidence(
                        said.note(), said.worksheet(), said.sample(), said.score(), paper);
        return assess(observer, element, ago, evidence, ElementOutcome.SATISFACTORY);
    }

    /** An element signed for the wrong person, and struck by who signed it. */
    AtTheBench mistaken(Element element, int ago, int struckAgo, String why) {
        String observer = assessor(ago);
        var evidence =
                words.evidence(element, ElementOutcome.SATISFACTORY, telling.daysAgo(ago), turn);
        assess(observer, element, ago, evidence, ElementOutcome.SATISFACTORY);
        telling.takeBack(
                CompetencyCommand.class,
                CompetencyRecordId.of(person).value(),
                struckAgo,
                observer,
                ONLOOKER,
                (occasion, entry) ->
                        new CompetencyCommand.StrikeEntry(
                                person, occasion, entry, PersonalText.of(why)));
        return this;
    }

    AtTheBench complete(int ago) {
        String signer = assessor(ago);
        return signed(
                signer,
                ago,
                occasion ->
                        new CompetencyCommand.CompleteAssessment(
                                person,
                                occasion,
                                system,
                                duties.assessor(signer),
                                step(ago, null, occasion)));
    }

    private void retrainedFor(Dated<UsedMethod> method) {
        int number = method.what().number();
        int ago = (int) (telling.daysAgo(0).toEpochDay() - method.from().toEpochDay());
        int early = Math.floorMod((who + number).hashCode(), 8);
        trained(ago + 14 + early, number);
        signedOff(ago + 6 + early, number);
    }

    private AtTheBench signedOff(int ago, int method) {
        String signer = assessor(ago);
        return signed(
                signer,
                ago,
                occasion ->
                        new CompetencyCommand.SignInitialCompetency(
                                person,
                                occasion,
                                system,
                                duties.assessor(signer),
                                step(ago, method, occasion)));
    }

    private void retrained(int ago, String what) {
        signed(
                assessor(ago),
                ago,
                occasion ->
                        new CompetencyCommand.SignRetraining(
                                person,
                                occasion,
                                system.id(),
                                new SignedStep(
                                        telling.daysAgo(ago),
                                        null,
                                        PersonalText.of(what),
                                        List.of(),
                                        null)));
    }

    /** Those with the duty take turns; on waived systems those who know it well. */
    private String assessor(int ago) {
        List<String> able = assessors(ago);
        if (able.isEmpty()) {
            throw new IllegalStateException("Nobody assesses " + who + " on " + system.name());
        }
        return able.get(turn++ % able.size());
    }

    private List<String> assessors(int ago) {
        LocalDate on = telling.daysAgo(ago);
        return system.complexityOn(on) == Complexity.WAIVED
                ? people.seniorsBeside(who, ago)
                : duties.assessorsOf(system, on, who);
    }

    private SignedStep step(int ago, @Nullable Integer method, Occasion occasion) {
        return new SignedStep(telling.daysAgo(ago), method, null, List.of(), late(ago, occasion));
    }

    private static @Nullable PersonalText late(int ago, Occasion occasion) {
        return ago > Staffing.BOOKS_OPENED ? FROM_PAPER : null;
    }

    private AtTheBench signed(String by, int ago, Function<Occasion, CompetencyCommand> command) {
        return tell(by, ONLOOKER, ago, command);
    }

    private AtTheBench tell(
            String by, Standing standing, int ago, Function<Occasion, CompetencyCommand> command) {
        telling.tell(
                CompetencyCommand.class,
                CompetencyRecordId.of(person).value(),
                Math.min(ago, Staffing.BOOKS_OPENED),
                by,
                standing,
                command);
        return this;
    }

    private static List<Element> shuffled(TestSystemState system, int seed) {
        boolean waived = system.complexities().getFirst().what() == Complexity.WAIVED;
        List<Element> all = Arrays.asList(Element.values());
        if (waived) {
            return CHOSEN_FOR_WAIVED;
        }
        Collections.shuffle(all, new Random(seed));
        return List.copyOf(all);
    }
}
