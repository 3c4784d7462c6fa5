package org.labgoals.work.application;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.labgoals.people.application.PersonLine;
import org.labgoals.shared.application.Owed;
import org.labgoals.shared.domain.PersonId;

/**
 * What somebody owes and what waits for them: overdue first, then by the day, what has no day last.
 */
public record WorkList(List<WorkItem> items) {

    private static final Comparator<WorkItem> MOST_PRESSING_FIRST =
            Comparator.comparing(
                            (WorkItem item) -> item.owed().due(),
                            Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(item -> item.owed().about())
                    .thenComparing(item -> item.owed().what())
                    .thenComparing(item -> item.person().name(), String.CASE_INSENSITIVE_ORDER)
                    .thenComparing(item -> item.owed().address());

    /** Keeps a copy. */
    public WorkList {
        items = List.copyOf(items);
    }

    static WorkList of(List<Owed> owed, Function<PersonId, PersonLine> people, LocalDate today) {
        return new WorkList(
                owed.stream()
                        .filter(one -> one.isDue(today))
                        .distinct()
                        .map(
                                one ->
                                        new WorkItem(
                                                one,
                                                people.apply(one.person()),
                                                one.by().equals(one.person()),
                                                one.isOverdue(today)))
                        .sorted(MOST_PRESSING_FIRST)
                        .toList());
    }

    /** How many of each there are, by what is to be done. */
    public Map<String, Long> counts() {
        return items.stream()
                .collect(
                        Collectors.groupingBy(
                                item -> item.owed().what(), TreeMap::new, Collectors.counting()));
    }

    public long overdue() {
        return items.stream().filter(WorkItem::overdue).count();
    }
}
