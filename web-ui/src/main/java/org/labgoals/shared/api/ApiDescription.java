package org.labgoals.shared.api;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.labgoals.shared.application.RequestKey;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.PropertySource;

/** The API described by OpenAPI at {@code /v3/api-docs}. */
@Configuration(proxyBeanMethods = false)
@PropertySource("classpath:labgoals-api.properties")
class ApiDescription {

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(RequestKey.class);
    }

    @Bean
    OpenAPI labGoalsApi() {
        Components components =
                new Components()
                        .addSecuritySchemes(
                                "account",
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("basic")
                                        .description("User name and password of an account"))
                        .addSecuritySchemes(
                                "token",
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .description("A personal access token"));
        ModelConverters.getInstance(true).read(Problem.class).forEach(components::addSchemas);
        return new OpenAPI()
                .info(
                        new Info()
                                .title("LabGoals")
                                .version("v1")
                                .description(
                                        "Goals of a clinical laboratory's technologists. Words"
                                            + " travel in lower-case kebab form. A day may be"
                                            + " stated as `on`; today in the laboratory's time zone"
                                            + " when absent. No patient data belongs anywhere.")
                                .license(
                                        new License()
                                                .name("Apache-2.0")
                                                .url(
                                                        "https://www.apache.org/licenses/LICENSE-2.0")))
                .servers(List.of(new Server().url("/")))
                .components(components)
                .addSecurityItem(new SecurityRequirement().addList("account"))
                .addSecurityItem(new SecurityRequirement().addList("token"));
    }

    @Bean
    GlobalOperationCustomizer describedFailures() {
        return new DescribedFailures();
    }

    @Bean
    DescribedShapes describedShapes() {
        return new DescribedShapes();
    }

    @Bean
    OpenApiCustomizer kebabWordsInShapes(DescribedShapes shapes) {
        return shapes::refine;
    }

    @Bean
    OpenApiCustomizer earlierTimes() {
        return api ->
                api.getPaths()
                        .forEach(
                                (path, item) -> {
                                    if (item.getGet() != null && ReadsOfThePast.has(path)) {
                                        item.getGet().addParametersItem(time());
                                        item.getGet().addParametersItem(by());
                                    }
                                });
    }

    private static Parameter time() {
        return new Parameter()
                .in("query")
                .name(LookingBack.TIME)
                .description(
                        "Answers as of this time: a day, which counts whole, or a time, in the"
                                + " laboratory's zone or with an offset.")
                .schema(new StringSchema());
    }

    private static Parameter by() {
        return new Parameter()
                .in("query")
                .name(LookingBack.BY)
                .description("With asOf: by when things were recorded, or happened.")
                .schema(new StringSchema()._enum(List.of("recorded", "happened")));
    }
}
