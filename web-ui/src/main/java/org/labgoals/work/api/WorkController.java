package org.labgoals.work.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.labgoals.shared.api.ListAnswer;
import org.labgoals.shared.api.Paging;
import org.labgoals.shared.domain.Kebab;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.work.application.WorkItem;
import org.labgoals.work.application.WorkQueries;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What you owe, and what waits for you. */
@RestController
@RequestMapping(path = "/api/v1/work-list", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Work list", description = "What you owe, and what waits for you")
class WorkController {

    private final WorkQueries queries;

    WorkController(WorkQueries queries) {
        this.queries = queries;
    }

    @GetMapping
    @Operation(
            summary = "List what you owe and what waits for you, the most pressing first",
            description =
                    "First where somebody waits without a day, then by the day, last what is better"
                        + " looked after. What falls due stands here from its first reminder on.")
    ListAnswer<Work> list(Paging paging) {
        return ListAnswer.of(queries.list().items(), paging, Work::of);
    }

    @Schema(name = "Work")
    record Work(
            @Schema(description = "what is to be done", example = "assess-self") String what,
            @Schema(
                            description = "what it is about",
                            example = "review",
                            allowableValues = {
                                "credential",
                                "assessment",
                                "review",
                                "feedback",
                                "goal",
                                "people",
                                "looking-after"
                            })
                    String about,
            @Schema(description = "the record, as it is called now") @Nullable String title,
            @Schema(description = "whose record it stands in") Whose person,
            @Schema(description = "the last day on which it is on time") @Nullable LocalDate due,
            boolean overdue,
            @Schema(description = "where the screens let it be done", example = "goals/…")
                    String address) {

        static Work of(WorkItem item) {
            PersonalText title = item.owed().title();
            return new Work(
                    item.owed().what(),
                    Kebab.of(item.owed().about()),
                    title == null ? null : title.orErased(),
                    new Whose(item.person().id().value(), item.person().name()),
                    item.owed().due(),
                    item.overdue(),
                    item.owed().address());
        }
    }

    @Schema(name = "WorkPerson")
    record Whose(String id, String name) {}
}
