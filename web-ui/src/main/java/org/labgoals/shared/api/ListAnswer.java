package org.labgoals.shared.api;

import java.util.List;
import java.util.function.Function;
import org.labgoals.shared.application.PageOf;

/**
 * One page of a list.
 *
 * @param page counts from 0
 * @param size how many at most
 * @param total how many there are in all
 */
public record ListAnswer<T>(List<T> items, int page, int size, long total) {

    public static <S, T> ListAnswer<T> of(PageOf<S> page, Function<S, T> answer) {
        return new ListAnswer<>(
                page.items().stream().map(answer).toList(), page.page(), page.size(), page.total());
    }

    /** Cuts the wanted page out of a list that is here whole. */
    public static <S, T> ListAnswer<T> of(List<S> all, Paging paging, Function<S, T> answer) {
        return new ListAnswer<>(
                all.stream().skip(paging.first()).limit(paging.size()).map(answer).toList(),
                paging.page(),
                paging.size(),
                all.size());
    }
}
