package org.labgoals.reminder.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.labgoals.reminder.application.OwnCalendar;
import org.labgoals.shared.api.Ids;
import org.labgoals.shared.domain.PersonId;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What somebody owes, as calendar programs read it. */
@RestController
@Tag(name = "People", description = "People and teams")
class CalendarController {

    private final OwnCalendar calendar;

    CalendarController(OwnCalendar calendar) {
        this.calendar = calendar;
    }

    @GetMapping(path = "/api/v1/people/{id}/calendar.ics", produces = "text/calendar")
    @Operation(
            summary = "What somebody owes, as a calendar",
            description =
                    "iCalendar (RFC 5545), a whole day for each thing. It opens to the person, and"
                            + " to whoever holds the secret of its address, which the person makes"
                            + " and replaces on the page of their account.")
    ResponseEntity<byte[]> of(
            @PathVariable String id,
            @Parameter(description = "from the calendar's own address")
                    @RequestParam(required = false)
                    @Nullable String secret) {
        String text = calendar.of(new PersonId(Ids.inAddress(id)), secret);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/calendar;charset=UTF-8")
                .body(text.getBytes(StandardCharsets.UTF_8));
    }
}
