package org.labgoals.shared.api;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.labgoals.shared.application.Channel;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.Role;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Controllers behind the API's own entrance, JSON and problems, without a server or a database. */
public final class ApiUnderTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private final MockMvc mvc;

    public ApiUnderTest(Object... controllers) {
        Viewer viewer =
                new Viewer(
                        "technologist", new PersonId("p1"), Set.of(Role.TECHNOLOGIST), Channel.API);
        ProblemAnswers problems = new ProblemAnswers();
        mvc =
                MockMvcBuilders.standaloneSetup(controllers)
                        .setMessageConverters(new ApiJson())
                        .setControllerAdvice(new ApiErrors(problems))
                        .setCustomArgumentResolvers(
                                new PagingArgument(), new RequestKeyArgument(() -> viewer))
                        .addFilters(new ApiEntrance(problems))
                        .build();
    }

    public Answer get(String address) {
        return send(MockMvcRequestBuilders.get(java.net.URI.create(address)));
    }

    public Answer post(String address, String body) {
        return send(posted(address).content(body.getBytes(StandardCharsets.UTF_8)));
    }

    public Answer post(String address, byte[] body) {
        return send(posted(address).content(body));
    }

    public Answer post(String address, String body, String key) {
        return send(posted(address).content(body).header("Idempotency-Key", key));
    }

    public Answer put(String address, String body) {
        return send(
                MockMvcRequestBuilders.put(address).contentType("application/json").content(body));
    }

    public Answer put(String address, String body, String ifMatch) {
        return send(
                MockMvcRequestBuilders.put(address)
                        .contentType("application/json")
                        .content(body)
                        .header("If-Match", ifMatch));
    }

    public Answer send(AbstractMockHttpServletRequestBuilder<?> request) {
        try {
            return new Answer(mvc.perform(request).andReturn().getResponse());
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }

    private static AbstractMockHttpServletRequestBuilder<?> posted(String address) {
        return MockMvcRequestBuilders.post(address).contentType("application/json");
    }

    /** What came back. */
    public record Answer(MockHttpServletResponse response) {

        public int status() {
            return response.getStatus();
        }

        public String header(String name) {
            return response.getHeader(name);
        }

        public String text() {
            return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
        }

        public JsonNode json() {
            return JSON.readTree(text());
        }

        public String code() {
            return json().path("code").asString();
        }

        public String detail() {
            return json().path("detail").asString();
        }
    }
}
