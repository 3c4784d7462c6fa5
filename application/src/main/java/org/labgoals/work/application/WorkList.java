package org.labgoals.work.application;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.labgoals.people.application.PersonLine;
import org.labgoals.shared.application.Owed;
import org.labgoals.shared.application.Owed.About;
import org.labgoals.shared.domain.PersonId;

/**
 * What somebody owes and what waits for them: first where somebody waits without a day, then by the
 * day, last what is better looked after.
 */
public record WorkList(List<WorkItem> items) {

    private static final Comparator<WorkItem> MOST_PRESSING_FIRST =
            Comparator.comparing((WorkItem item) -> item.owed().about() == About.LOOKING_AFTER)
                    .thenComparing(
                            item -> item.owed().due(),
                            Comparator.nullsFirst(Comparator.naturalOrder()))
                    .thenComparing(item -> item.owed().about())
                    .thenComparing(item -> item.owed().what())
                    .thenComparing(item -> item.person().name(), String.CASE_INSENSITIVE_ORDER)
                    .thenComparing(item -> item.owed().address());

    /** Keeps a copy. */
    public WorkList {
        items = List.copyOf(items);
    }

    static WorkList of(
            List<Owed> owed,
            Function<PersonId, PersonLine> people,
            LocalDate today,
            Set<String> quick) {
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
                                                one.isOverdue(today),
                                                quick.contains(one.what())))
                        .sorted(MOST_PRESSING_FIRST)
                        .toList());
    }

    /** How many of each there are, by what is to be done, in the list's order. */
    public Map<String, Long> counts() {
        return items.stream()
                .collect(
                        Collectors.groupingBy(
                                item -> item.owed().what(),
                                LinkedHashMap::new,
                                Collectors.counting()));
    }

    public long overdue() {
        return items.stream().filter(WorkItem::overdue).count();
    }
}
