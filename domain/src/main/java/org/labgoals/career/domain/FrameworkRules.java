package org.labgoals.career.domain;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.labgoals.people.domain.CareerLevel;
import org.labgoals.shared.domain.Refused;
import org.labgoals.shared.domain.Rule;

/** What a framework has to be before it comes into force. */
final class FrameworkRules {

    private static final Pattern KEY = Pattern.compile("[a-z0-9][a-z0-9-]{0,59}");
    private static final int WORDS = 500;

    private final Framework framework;

    private FrameworkRules(Framework framework) {
        this.framework = framework;
    }

    /**
     * Lets a sound framework pass.
     *
     * @throws Refused with the place where it is not
     */
    static void check(Framework framework) {
        new FrameworkRules(framework).check();
    }

    private void check() {
        checkSize();
        refuse(
                framework.lapsingDays() < 0 || framework.lapsingDays() > 730,
                FrameworkRule.LAPSING_BEYOND_REASON);
        checkKeys("Competencies", framework.competencies().stream().map(Competency::key).toList());
        checkKeys("Positions", framework.positions().stream().map(LadderPosition::key).toList());
        checkKeys("Templates", framework.templates().stream().map(TemplateUse::template).toList());
        framework.competencies().forEach(FrameworkRules::checkCompetency);
        framework.levels().forEach(this::checkLevel);
        framework.positions().forEach(this::checkPosition);
        framework.templates().forEach(this::checkTemplate);
    }

    private void checkSize() {
        var levels = framework.levels().stream().map(LevelGuide::level).toList();
        boolean eachOnce =
                levels.size() == CareerLevel.values().length
                        && levels.containsAll(Arrays.asList(CareerLevel.values()));
        refuse(!eachOnce, FrameworkRule.LEVEL_MISSING);
        refuse(framework.positions().isEmpty(), FrameworkRule.NO_POSITIONS);
        refuse(framework.competencies().isEmpty(), FrameworkRule.NO_COMPETENCIES);
        refuse(
                framework.positions().size() > 100
                        || framework.competencies().size() > 300
                        || framework.templates().size() > 100
                        || Stream.concat(
                                        framework.levels().stream().map(LevelGuide::expectations),
                                        framework.positions().stream()
                                                .map(LadderPosition::expectations))
                                .anyMatch(place -> place.size() > 50),
                FrameworkRule.FRAMEWORK_TOO_LARGE);
    }

    private static void checkCompetency(Competency competency) {
        var place = "Competency " + competency.key();
        var wording = competency.wording();
        checkKey(competency.key(), place);
        checkWords(
                place,
                competency.name(),
                wording.beginner(),
                wording.competent(),
                wording.proficient(),
                wording.expert());
    }

    private void checkLevel(LevelGuide guide) {
        var place = "Level " + guide.level().name().toLowerCase(Locale.ROOT);
        checkWords(place, guide.focus());
        guide.aims().forEach(aim -> checkWords(place, aim));
        checkExpectations(place, guide.expectations());
    }

    private void checkPosition(LadderPosition position) {
        var place = "Position " + position.key();
        checkKey(position.key(), place);
        checkWords(place, position.name(), position.summary());
        position.alsoCalled().forEach(name -> checkWords(place, name));
        boolean sharesName =
                framework.positions().stream()
                        .filter(other -> other != position)
                        .anyMatch(other -> sharesName(position, other));
        refuse(sharesName, FrameworkRule.POSITION_NAME_TWICE.at(place));
        boolean known = position.next().stream().allMatch(k -> framework.position(k).isPresent());
        refuse(!known, FrameworkRule.NO_SUCH_NEXT_POSITION.at(place));
        refuse(leadsTo(position, position.key()), FrameworkRule.LADDER_GOES_ROUND.at(place));
        checkExpectations(place, position.expectations());
    }

    private static boolean sharesName(LadderPosition one, LadderPosition other) {
        return Stream.concat(Stream.of(other.name()), other.alsoCalled().stream())
                .anyMatch(one::isCalled);
    }

    private boolean leadsTo(LadderPosition from, String wanted) {
        var seen = new HashSet<String>();
        var open = new ArrayDeque<>(from.next());
        while (!open.isEmpty()) {
            var key = open.removeFirst();
            if (key.equals(wanted)) {
                return true;
            }
            if (seen.add(key)) {
                framework.position(key).ifPresent(rung -> open.addAll(rung.next()));
            }
        }
        return false;
    }

    private void checkTemplate(TemplateUse use) {
        var place = "Template " + use.template();
        checkKey(use.template(), place);
        use.competencies().forEach(key -> checkKnown(key, place));
    }

    private void checkExpectations(String place, List<Expectation> expectations) {
        checkKeys(place, expectations.stream().map(Expectation::key).toList());
        for (var expectation : expectations) {
            var here = place + ", expectation " + expectation.key();
            checkKey(expectation.key(), here);
            ExpectationRules.check(expectation, here);
            if (expectation.competency() != null) {
                checkKnown(expectation.competency(), here);
            }
        }
    }

    private void checkKnown(String competency, String place) {
        refuse(
                framework.competency(competency).isEmpty(),
                FrameworkRule.NO_SUCH_COMPETENCY.at(place));
    }

    private static void checkKey(String key, String place) {
        refuse(!KEY.matcher(key).matches(), FrameworkRule.KEY_UNFIT.at(place));
    }

    private static void checkKeys(String place, Collection<String> keys) {
        var seen = new HashSet<String>();
        for (var key : keys) {
            refuse(!seen.add(key), FrameworkRule.KEY_TWICE.at(place + ", " + key));
        }
    }

    private static void checkWords(String place, String... words) {
        for (var each : words) {
            refuse(each.isBlank(), FrameworkRule.WORDS_MISSING.at(place));
            refuse(
                    each.codePointCount(0, each.length()) > WORDS,
                    FrameworkRule.WORDS_TOO_LONG.at(place));
            refuse(isUnreadable(each), FrameworkRule.WORDS_UNREADABLE.at(place));
        }
    }

    /** Whether there are control characters or halves of a character in it. */
    static boolean isUnreadable(String words) {
        return words.codePoints()
                .anyMatch(
                        point ->
                                Character.isISOControl(point)
                                        || Character.getType(point) == Character.SURROGATE);
    }

    private static void refuse(boolean condition, Rule rule) {
        Refused.when(condition, rule);
    }
}
