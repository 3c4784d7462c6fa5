package org.labgoals.goal.infrastructure;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.labgoals.goal.domain.GoalState;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** Writes a goal's state into its row and reads it again; texts stand in clear, as rows may. */
@Component
class GoalDocuments {

    private final ObjectMapper mapper =
            JsonMapper.builder()
                    .changeDefaultVisibility(
                            visibility ->
                                    visibility
                                            .withFieldVisibility(Visibility.ANY)
                                            .withGetterVisibility(Visibility.NONE)
                                            .withIsGetterVisibility(Visibility.NONE))
                    .changeDefaultPropertyInclusion(
                            inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
                    .build();

    String write(GoalState goal) {
        return mapper.writeValueAsString(goal);
    }

    GoalState read(String document) {
        return mapper.readValue(document, GoalState.class);
    }
}
