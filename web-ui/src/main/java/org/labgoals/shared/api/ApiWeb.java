package org.labgoals.shared.api;

import java.util.List;
import java.util.Map;
import org.labgoals.shared.application.CurrentViewer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.security.web.firewall.HttpStatusRequestRejectedHandler;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;

/** Tells Spring how the API reads, writes and answers what it does not know. */
@Configuration(proxyBeanMethods = false)
class ApiWeb implements WebMvcConfigurer {

    /** After the controllers, before Vaadin, which would answer with its page. */
    private static final int AFTER_CONTROLLERS = 10;

    private final ObjectProvider<CurrentViewer> viewer;

    ApiWeb(ObjectProvider<CurrentViewer> viewer) {
        this.viewer = viewer;
    }

    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder builder) {
        builder.addCustomConverter(new ApiJson());
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new PagingArgument());
        resolvers.add(new RequestKeyArgument(() -> viewer.getObject().get()));
    }

    /** What the firewall turns away is a malformed request, not an error page. */
    @Bean
    RequestRejectedHandler malformedAddresses(ProblemAnswers problems) {
        Problem malformed =
                Problem.of(
                        HttpStatus.BAD_REQUEST, "malformed", "The request cannot be understood.");
        RequestRejectedHandler others = new HttpStatusRequestRejectedHandler();
        return (request, response, rejected) -> {
            if (ApiEntrance.isApi(request)) {
                problems.send(malformed, request, response);
            } else {
                others.handle(request, response, rejected);
            }
        };
    }

    @Bean
    SimpleUrlHandlerMapping nothingElseUnderApi(ProblemAnswers problems) {
        Problem nothing =
                Problem.of(HttpStatus.NOT_FOUND, "not-found", "There is nothing at this address.");
        HttpRequestHandler answer =
                (request, response) -> problems.send(nothing, request, response);
        return new SimpleUrlHandlerMapping(
                Map.of("/api", answer, "/api/**", answer), AFTER_CONTROLLERS);
    }
}
