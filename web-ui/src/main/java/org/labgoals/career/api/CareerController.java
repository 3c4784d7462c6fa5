package org.labgoals.career.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.labgoals.career.application.CareerPages;
import org.labgoals.shared.api.Ids;
import org.labgoals.shared.api.Queried;
import org.labgoals.shared.domain.PersonId;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The way to the next level. */
@RestController
@RequestMapping(path = "/api/v1/people/{id}/career", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Career", description = "Where somebody is on the ladder and what is missing")
class CareerController {

    private final CareerPages pages;

    CareerController(CareerPages pages) {
        this.pages = pages;
    }

    @GetMapping
    @Operation(
            summary = "Read somebody's readiness",
            description =
                    "For the next level, or for the position asked about: each expectation with the"
                            + " facts that count and what would close it. A past day is answered by"
                            + " what had happened by then and the framework in force then.")
    CareerAnswer.Whole career(
            @PathVariable String id,
            @Parameter(description = "key or name of a position on the ladder, such as mls-2")
                    @RequestParam(required = false)
                    @Nullable String position,
            @Parameter(description = "the day; today when absent") @RequestParam(required = false)
                    @Nullable String on) {
        return CareerOut.of(
                pages.career(person(id), Queried.text(position, "position"), Asked.day(on)));
    }

    @PostMapping("/what-if")
    @Operation(
            summary = "Ask what if",
            description =
                    "The same list as it would be if some more had happened. Nothing is stored.")
    CareerAnswer.WhatIf whatIf(@PathVariable String id, @RequestBody WhatIfBody body) {
        var whatIf =
                pages.whatIf(
                        person(id),
                        WhatIfIn.imagined(body, pages.today()),
                        Queried.text(body.position(), "position"),
                        body.on());
        return CareerOut.of(whatIf);
    }

    private static PersonId person(String id) {
        return new PersonId(Ids.inAddress(id));
    }
}
