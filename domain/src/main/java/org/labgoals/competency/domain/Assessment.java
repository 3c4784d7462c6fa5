package org.labgoals.competency.domain;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.labgoals.shared.domain.Dated;

/**
 * One round of a person's assessment on one test system.
 *
 * @param number counts the person's assessments, from 1
 * @param elements in the order in which they were recorded; what was assessed again comes twice
 * @param completed null while it is open
 */
public record Assessment(
        int number,
        List<AssessedElement> elements,
        List<Signed> retrainings,
        @Nullable Signed completed) {

    /** Whether it is not signed as a whole yet. */
    public boolean isOpen() {
        return completed == null;
    }

    /** What was last recorded of the element. */
    public Optional<AssessedElement> latest(Element element) {
        return elements.stream()
                .filter(each -> each.element() == element)
                .reduce((first, second) -> second);
    }

    /** The elements whose last outcome is satisfactory. */
    public List<AssessedElement> satisfactory() {
        return latest(AssessedElement::isSatisfactory);
    }

    /** The elements that need retraining, or to be assessed again after it. */
    public List<AssessedElement> failed() {
        return latest(each -> !each.isSatisfactory());
    }

    /** When which element was waiting to be made good. */
    List<Dated<Element>> failing() {
        return elements.stream()
                .filter(each -> !each.isSatisfactory())
                .map(each -> new Dated<>(each.element(), each.on(), lastDayOf(each)))
                .toList();
    }

    /** Retrained since the element failed and by the day. */
    boolean retrainedBetween(AssessedElement failed, LocalDate day) {
        return retrainings.stream()
                .anyMatch(each -> !each.on().isBefore(failed.on()) && !each.on().isAfter(day));
    }

    /** What was assessed again although nothing says that it was trained again in between. */
    List<AssessedElement> withoutRetraining() {
        return IntStream.range(0, elements.size())
                .filter(
                        at ->
                                elements.subList(0, at).stream()
                                        .filter(
                                                each ->
                                                        each.element()
                                                                == elements.get(at).element())
                                        .reduce((first, second) -> second)
                                        .filter(before -> !before.isSatisfactory())
                                        .filter(
                                                before ->
                                                        !retrainedBetween(
                                                                before, elements.get(at).on()))
                                        .isPresent())
                .mapToObj(elements::get)
                .toList();
    }

    private @Nullable LocalDate lastDayOf(AssessedElement failed) {
        return elements.stream()
                .skip(elements.indexOf(failed) + 1L)
                .filter(later -> later.element() == failed.element())
                .findFirst()
                .map(again -> again.on().minusDays(1))
                .orElse(null);
    }

    private List<AssessedElement> latest(Predicate<AssessedElement> which) {
        return Arrays.stream(Element.values())
                .flatMap(element -> latest(element).stream())
                .filter(which)
                .toList();
    }

    Assessment with(AssessedElement element) {
        return new Assessment(number, Dated.plus(elements, element), retrainings, completed);
    }

    Assessment retrained(Signed retraining) {
        return new Assessment(number, elements, Dated.plus(retrainings, retraining), completed);
    }

    Assessment completed(Signed by) {
        return new Assessment(number, elements, retrainings, by);
    }

    Assessment without(String entry) {
        return new Assessment(
                number,
                elements.stream().filter(each -> !each.entry().equals(entry)).toList(),
                Entries.without(entry, retrainings),
                completed == null || completed.entry().equals(entry) ? null : completed);
    }
}
