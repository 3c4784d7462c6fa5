package org.labgoals.goal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * One component for each thing, made once and left where it stands while others come and go: one
 * that is drawn again loses what somebody is typing or ticking in it at that moment.
 */
final class Steady<K, C extends Component> {

    private final HasComponents place;
    private final Function<K, C> making;
    private final Map<K, C> shown = new LinkedHashMap<>();

    Steady(HasComponents place, Function<K, C> making) {
        this.place = place;
        this.making = making;
    }

    /** Takes away what is not wanted, adds what is missing; the components in the wanted order. */
    List<C> show(Collection<K> wanted) {
        shown.entrySet().stream()
                .filter(each -> !wanted.contains(each.getKey()))
                .forEach(each -> each.getValue().removeFromParent());
        shown.keySet().retainAll(wanted);
        return wanted.stream().map(each -> shown.computeIfAbsent(each, this::add)).toList();
    }

    private C add(K added) {
        C component = making.apply(added);
        place.add(component);
        return component;
    }
}
