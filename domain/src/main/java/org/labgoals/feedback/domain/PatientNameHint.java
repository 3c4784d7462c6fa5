package org.labgoals.feedback.domain;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.labgoals.goal.domain.PatientDataHint;

/**
 * Finds what seems to name a patient, so that somebody looks before it is shown. It would rather
 * hold a text too many: letting it through is one click. Rules are dated; a text says under which
 * of them it was held.
 */
public final class PatientNameHint {

    private static final String NAME = "\\p{Lu}[\\p{L}’'-]+";
    private static final Pattern TITLED =
            Pattern.compile(
                    "\\b(?:[Mm]rs?|[Mm]s|[Mm]iss|[Mm]adam|[Pp]atient|[Pp]t)\\b\\.?\\s+("
                            + NAME
                            + ")");
    private static final Pattern CALLED =
            Pattern.compile(
                    "\\b(?:[Mm]y name is|[Hh]er name is|[Hh]is name is|I am"
                            + " called|[Nn]amed|[Cc]alled)\\s+("
                            + NAME
                            + ")");
    private static final Pattern RELATIVE =
            Pattern.compile(
                    "\\b(?i:my"
                        + " (?:mother|father|mum|mom|dad|son|daughter|wife|husband|partner|child|baby|sister|brother|grand\\p{L}+|aunt|uncle|friend))\\s+("
                            + NAME
                            + ")");
    private static final Pattern TWO_NAMES =
            Pattern.compile("(?<=[\\p{Ll},;:] )(" + NAME + ")\\s+(" + NAME + ")");

    /** Words that are written large and name nobody. */
    private static final Set<String> NO_NAMES =
            Set.of(
                    "blood",
                    "bank",
                    "emergency",
                    "department",
                    "intensive",
                    "care",
                    "unit",
                    "laboratory",
                    "lab",
                    "hospital",
                    "ward",
                    "clinic",
                    "monday",
                    "tuesday",
                    "wednesday",
                    "thursday",
                    "friday",
                    "saturday",
                    "sunday",
                    "january",
                    "february",
                    "march",
                    "april",
                    "may",
                    "june",
                    "july",
                    "august",
                    "september",
                    "october",
                    "november",
                    "december",
                    "christmas",
                    "eve",
                    "new",
                    "year");

    private static final TreeMap<LocalDate, BiPredicate<String, Boolean>> RULES =
            new TreeMap<>(java.util.Map.of(LocalDate.of(2026, 1, 1), PatientNameHint::first));

    private PatientNameHint() {}

    /**
     * Since when the rules are in force that suspect the text; empty where they do not.
     *
     * @param own what the person is called of whom it speaks
     * @param outside whether a clinician or patient wrote it: then two names in a row are enough
     * @param day which day's rules; before the first rules, the first
     */
    public static Optional<LocalDate> suspectedSince(
            String text, String own, boolean outside, LocalDate day) {
        var inForce = RULES.floorEntry(day);
        var rules = inForce == null ? RULES.firstEntry() : inForce;
        return rules.getValue().test(without(text, own), outside)
                ? Optional.of(rules.getKey())
                : Optional.empty();
    }

    private static boolean first(String text, boolean outside) {
        return PatientDataHint.suspects(text).isPresent()
                || named(TITLED, text)
                || named(CALLED, text)
                || named(RELATIVE, text)
                || outside && named(TWO_NAMES, text);
    }

    private static boolean named(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .anyMatch(
                        found ->
                                java.util.stream.IntStream.rangeClosed(1, found.groupCount())
                                        .mapToObj(found::group)
                                        .noneMatch(
                                                word ->
                                                        NO_NAMES.contains(
                                                                word.toLowerCase(Locale.ROOT))));
    }

    private static String without(String text, String own) {
        var words =
                Arrays.stream(own.strip().split("\\s+"))
                        .filter(word -> word.length() > 1)
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|"));
        return words.isEmpty()
                ? text
                : text.replaceAll("(?i)(?<!\\p{L})(?:" + words + ")(?!\\p{L})", "she");
    }
}
