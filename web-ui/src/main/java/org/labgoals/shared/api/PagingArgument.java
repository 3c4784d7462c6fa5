package org.labgoals.shared.api;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads {@code page} and {@code size} from the query. */
final class PagingArgument implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Paging.class;
    }

    @Override
    public Paging resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return new Paging(
                within(request, "page", 0, 0, Paging.LAST),
                within(request, "size", Paging.USUAL, 1, Paging.MOST));
    }

    private static int within(
            NativeWebRequest request, String name, int usual, int least, int most) {
        String sent = request.getParameter(name);
        if (sent == null) {
            return usual;
        }
        if (sent.matches("[0-9]{1,7}")) {
            int number = Integer.parseInt(sent);
            if (number >= least && number <= most) {
                return number;
            }
        }
        throw ProblemFound.malformed(
                "bad-" + name,
                "“%s” must be a whole number from %d to %d.".formatted(name, least, most),
                name);
    }
}
