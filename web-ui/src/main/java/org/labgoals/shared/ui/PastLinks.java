package org.labgoals.shared.ui;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Keeps the time that is looked back to: links on a page of the past, and the filters and pages of
 * a list, lead to the same time. The navigation around the page leads to today.
 */
@Component
final class PastLinks implements VaadinServiceInitListener {

    private static final Pattern PARAMETER = Pattern.compile(":[a-z]+");

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addUIInitListener(
                        opened -> {
                            opened.getUI().addBeforeEnterListener(PastLinks::keep);
                            opened.getUI().addAfterNavigationListener(PastLinks::say);
                        });
    }

    private static void keep(BeforeEnterEvent event) {
        if (event.getTrigger() != NavigationTrigger.UI_NAVIGATE
                || !looksBack(event.getNavigationTarget())) {
            return;
        }
        var from = PastAddress.of(event.getUI().getInternals().getActiveViewLocation());
        var to = PastAddress.of(event.getLocation());
        if (from.asked().time() != null && to.asked().time() == null) {
            event.forwardTo(to.path(), to.query(from.asked()));
        }
    }

    /** Who asks a page for a time that it does not know is told that it is today's. */
    private static void say(AfterNavigationEvent event) {
        boolean asked = PastAddress.of(event.getLocation()).asked().time() != null;
        if (asked && event.getActiveChain().stream().noneMatch(ShowsThePast.class::isInstance)) {
            Toast.problem(Words.current().text("past.not-here"));
        }
    }

    private static boolean looksBack(Class<?> view) {
        return ShowsThePast.class.isAssignableFrom(view);
    }

    /** The addresses of the screens that look back, as a pattern for what follows the base. */
    static String addresses() {
        return "^(?!(?:"
                + among(view -> !looksBack(view))
                        .filter(each -> !each.contains("["))
                        .collect(joining("|"))
                + ")$)(?:"
                + among(PastLinks::looksBack).collect(joining("|"))
                + ")$";
    }

    private static Stream<String> among(Predicate<Class<?>> views) {
        return RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .filter(route -> views.test(route.getNavigationTarget()))
                .flatMap(
                        route ->
                                Stream.concat(
                                        Stream.of(route.getTemplate()),
                                        route.getRouteAliases().stream()
                                                .map(alias -> alias.getTemplate())))
                .map(template -> PARAMETER.matcher(template).replaceAll("[^/]+"));
    }
}
