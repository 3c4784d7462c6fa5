package org.labgoals.shared.api;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.labgoals.shared.application.RequestKey;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.method.HandlerMethod;

/** Adds to every operation how it can fail, and the headers all of a kind share. */
final class DescribedFailures implements GlobalOperationCustomizer {

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        failures(method)
                .forEach(
                        (status, when) ->
                                operation.getResponses().addApiResponse(status, problem(when)));
        if (takes(method, RequestKey.class)) {
            operation.addParametersItem(
                    new Parameter()
                            .in("header")
                            .name(RequestKeyArgument.HEADER)
                            .description(
                                    "Makes a repeat of this request be done once and answered the"
                                            + " same; 1 to 200 visible ASCII characters.")
                            .schema(new StringSchema().minLength(1).maxLength(200)));
            operation.getResponses().values().stream()
                    .filter(response -> response.getContent() != null)
                    .findFirst()
                    .ifPresent(DescribedFailures::addPending);
        }
        return operation;
    }

    private static Map<String, String> failures(HandlerMethod method) {
        Map<String, String> failures = new LinkedHashMap<>();
        boolean body = annotated(method, RequestBody.class);
        failures.put("400", "The request is malformed.");
        failures.put("401", "Sign-in is needed.");
        if (annotated(method, PathVariable.class)) {
            failures.put("404", "There is no such record, or one may not know of it.");
        }
        if (body || takes(method, RequestKey.class)) {
            failures.put("403", "The role may never do this.");
            failures.put("409", "A rule refuses, or somebody was faster.");
            boolean file = annotated(method, RequestPart.class);
            failures.put("413", file ? "The file is over 10 MB." : "The body is over 256 KiB.");
            failures.put(
                    "415",
                    file
                            ? "The body is not multipart/form-data."
                            : "The body is not application/json in UTF-8.");
        }
        if (method.hasMethodAnnotation(PutMapping.class)
                && annotated(method, RequestHeader.class)) {
            failures.put("412", "The record changed since it was seen.");
            failures.put("428", "If-Match is missing.");
        }
        failures.put("422", "A value that cannot be.");
        failures.put(
                "503",
                "The database cannot be reached, or the master key is away; Retry-After says when"
                        + " to try again.");
        return failures;
    }

    private static ApiResponse problem(String when) {
        return new ApiResponse()
                .description(when)
                .content(
                        new Content()
                                .addMediaType(
                                        Problem.MEDIA_TYPE,
                                        new MediaType()
                                                .schema(
                                                        new Schema<>()
                                                                .$ref(
                                                                        "#/components/schemas/Problem"))));
    }

    private static void addPending(ApiResponse success) {
        success.addHeaderObject(
                "ETag",
                new Header()
                        .description("The version, where the record has one.")
                        .schema(new StringSchema()));
        success.addHeaderObject(
                Pending.HEADER,
                new Header()
                        .description("true when it is saved but lists may not show it yet.")
                        .schema(new StringSchema()));
    }

    private static boolean takes(HandlerMethod method, Class<?> type) {
        return Arrays.stream(method.getMethodParameters())
                .anyMatch(parameter -> parameter.getParameterType() == type);
    }

    private static boolean annotated(
            HandlerMethod method, Class<? extends java.lang.annotation.Annotation> annotation) {
        return Arrays.stream(method.getMethodParameters())
                .anyMatch(parameter -> parameter.hasParameterAnnotation(annotation));
    }
}
