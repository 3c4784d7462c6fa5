package org.labgoals.shared.api;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.labgoals.shared.application.CurrentViewer;
import org.labgoals.shared.application.RequestKey;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.util.WebUtils;

/** Reads the header {@code Idempotency-Key} of a POST and binds it to what was sent under it. */
final class RequestKeyArgument implements HandlerMethodArgumentResolver {

    static final String HEADER = "Idempotency-Key";

    private final CurrentViewer viewer;

    RequestKeyArgument(CurrentViewer viewer) {
        this.viewer = viewer;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == RequestKey.class;
    }

    @Override
    public @Nullable RequestKey resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        String[] keys = web.getHeaderValues(HEADER);
        if (keys == null || keys.length == 0) {
            return null;
        }
        if (keys.length > 1 || !keys[0].matches("[!-~]{1,200}")) {
            throw ProblemFound.malformed(
                    "bad-idempotency-key",
                    "Send one Idempotency-Key of 1 to 200 visible ASCII characters.",
                    HEADER);
        }
        HttpServletRequest request = web.getNativeRequest(HttpServletRequest.class);
        return new RequestKey(viewer.get().account(), keys[0], digest(request));
    }

    private static String digest(@Nullable HttpServletRequest request) {
        WholeBody body =
                request == null ? null : WebUtils.getNativeRequest(request, WholeBody.class);
        if (request == null || body == null && !Upload.isOne(request)) {
            throw new IllegalStateException("The request did not come through the API's entrance.");
        }
        return RequestKey.digest(
                request.getMethod(),
                request.getRequestURI(),
                body == null
                        ? Upload.digest(request)
                        : new String(body.bytes(), StandardCharsets.ISO_8859_1));
    }
}
