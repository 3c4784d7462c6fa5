package org.labgoals.people.ui.security;

import com.vaadin.flow.server.VaadinSession;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.labgoals.people.application.AccessEnded;
import org.labgoals.people.application.AccessOfPersonEnded;
import org.labgoals.shared.application.Meters;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * The sessions of the screens in this process: ends those of an account when they have to end, and
 * remembers of the last ones why they ended, for whoever comes back with one.
 */
@Component
final class OpenSessions implements SessionAuthenticationStrategy, LogoutHandler, MeterBinder {

    private static final String NAME = OpenSessions.class.getName();

    /** Names a sign-in to the browser for longer than a session lasts; opens nothing. */
    private static final String COOKIE = "labgoals-visit";

    private static final int MOST_REMEMBERED = 1_000;

    private final Set<Held> open = ConcurrentHashMap.newKeySet();
    private final Duration idle;
    private final Map<String, Ending> endings =
            new LinkedHashMap<>() {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Ending> eldest) {
                    return size() > MOST_REMEMBERED;
                }
            };

    OpenSessions(@Value("${server.servlet.session.timeout}") Duration idle) {
        this.idle = idle;
    }

    /** Why a session ended. */
    enum Ending {
        /** Nobody used it for a while. */
        IDLE,
        /** Its person signed out. */
        SIGNED_OUT,
        /** The password was changed elsewhere, or an administrator disabled the account. */
        ACCESS_ENDED
    }

    /** Why the browser's last session ended, if it is one of the last that did. */
    Optional<Ending> endingOf(HttpServletRequest request) {
        var visit = WebUtils.getCookie(request, COOKIE);
        synchronized (endings) {
            return Optional.ofNullable(visit).map(Cookie::getValue).map(endings::get);
        }
    }

    @Override
    public void onAuthentication(
            Authentication known, HttpServletRequest request, HttpServletResponse response) {
        var session = request.getSession();
        // the server itself knows whole minutes only
        session.setMaxInactiveInterval(Math.toIntExact(idle.toSeconds()));
        var visit = UUID.randomUUID().toString();
        session.setAttribute(NAME, new Held(known.getName(), person(known), visit, session));
        response.addCookie(cookie(visit, request));
    }

    private static String person(Authentication known) {
        return known.getPrincipal() instanceof SignedIn who ? who.person() : "";
    }

    private static Cookie cookie(String visit, HttpServletRequest request) {
        var cookie = new Cookie(COOKIE, visit);
        cookie.setPath(request.getContextPath() + "/");
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        Gauge.builder(Meters.SESSIONS, open, Set::size)
                .description("People signed in on this node's screens")
                .register(meters);
    }

    @Override
    public void logout(
            HttpServletRequest request,
            HttpServletResponse response,
            @Nullable Authentication known) {
        var session = request.getSession(false);
        if (session != null && session.getAttribute(NAME) instanceof Held held) {
            held.ending = Ending.SIGNED_OUT;
        }
    }

    @EventListener
    void on(AccessEnded ended) {
        var here = VaadinSession.getCurrent();
        var spared = ended.butHere() && here != null ? here.getSession().getId() : "";
        for (var held : List.copyOf(open)) {
            if (held.account.equals(ended.account()) && !held.session.getId().equals(spared)) {
                held.end();
            }
        }
    }

    @EventListener
    void on(AccessOfPersonEnded ended) {
        for (var held : List.copyOf(open)) {
            if (held.person.equals(ended.person().value())) {
                held.end();
            }
        }
    }

    /** Stands in a session for as long as it lasts, whatever ends it. */
    private final class Held implements HttpSessionBindingListener {

        private final String account;
        private final String person;
        private final String visit;
        private final HttpSession session;
        private volatile Ending ending = Ending.IDLE;

        Held(String account, String person, String visit, HttpSession session) {
            this.account = account;
            this.person = person;
            this.visit = visit;
            this.session = session;
        }

        void end() {
            ending = Ending.ACCESS_ENDED;
            try {
                session.invalidate();
            } catch (IllegalStateException endedMeanwhile) {
                open.remove(this);
            }
        }

        @Override
        public void valueBound(HttpSessionBindingEvent event) {
            open.add(this);
        }

        @Override
        public void valueUnbound(HttpSessionBindingEvent event) {
            open.remove(this);
            synchronized (endings) {
                endings.put(visit, ending);
            }
        }
    }
}
