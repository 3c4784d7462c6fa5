package org.labgoals.shared.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;
import org.labgoals.shared.application.AsOfRule;
import org.labgoals.shared.application.LooksBack;
import org.labgoals.shared.domain.Refused;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The one place where the API looks back: a read with {@code asOf} is answered as of that time, by
 * when things were recorded or, with {@code by=happened}, by when they happened. After the sign-in,
 * which is a matter of today.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
final class LookingBack extends OncePerRequestFilter {

    static final String TIME = "asOf";
    static final String BY = "by";

    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final Pattern IN_QUERY = Pattern.compile("(^|&)" + TIME + "(=|&|$)");

    private final ObjectProvider<LooksBack> back;
    private final ProblemAnswers problems;

    LookingBack(ObjectProvider<LooksBack> back, ProblemAnswers problems) {
        this.back = back;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !ApiEntrance.isApi(request) || !asks(request);
    }

    /** What is sent is not read for it: that is for who it is sent to, who may find it too long. */
    private static boolean asks(HttpServletRequest request) {
        if (READING.contains(request.getMethod())) {
            return request.getParameter(TIME) != null;
        }
        var query = request.getQueryString();
        return query != null && IN_QUERY.matcher(query).find();
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            Refused.when(!READING.contains(request.getMethod()), AsOfRule.WHAT_WAS_STAYS);
            Refused.when(
                    !ReadsOfThePast.has(
                            request.getRequestURI().substring(request.getContextPath().length())),
                    AsOfRule.NOT_LOOKED_BACK_ON);
            back.getObject()
                    .to(request.getParameter(TIME), request.getParameter(BY))
                    .<Void, Exception>call(
                            () -> {
                                chain.doFilter(request, response);
                                return null;
                            });
        } catch (Refused refused) {
            problems.send(refused, request, response);
        } catch (ServletException | IOException | RuntimeException failure) {
            throw failure;
        } catch (Exception impossible) {
            throw new ServletException(impossible);
        }
    }
}
