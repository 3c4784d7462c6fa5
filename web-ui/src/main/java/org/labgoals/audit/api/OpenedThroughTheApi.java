package org.labgoals.audit.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labgoals.audit.application.AccessLog;
import org.labgoals.audit.application.OpenedAddress;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Notes each answer of the API that showed somebody's record, whatever controller gave it. */
@Configuration(proxyBeanMethods = false)
class OpenedThroughTheApi implements WebMvcConfigurer, HandlerInterceptor {

    private static final String BEFORE = "/api/v1/";

    private final ObjectProvider<AccessLog> log;

    OpenedThroughTheApi(ObjectProvider<AccessLog> log) {
        this.log = log;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns(BEFORE + "**");
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request,
            HttpServletResponse response,
            Object handler,
            @Nullable Exception failure) {
        if (failure != null
                || !HttpMethod.GET.matches(request.getMethod())
                || response.getStatus() >= 400) {
            return;
        }
        var path = request.getRequestURI();
        if (path.startsWith(BEFORE)) {
            OpenedAddress.of(
                            List.of(path.substring(BEFORE.length()).split("/")),
                            request::getParameter)
                    .ifPresent(address -> log.getObject().opened(address));
        }
    }
}
