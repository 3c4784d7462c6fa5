package org.labgoals.career.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.labgoals.career.application.CareerQueries;
import org.labgoals.career.application.RecordPage;
import org.labgoals.career.domain.CareerCommand;
import org.labgoals.career.domain.CareerCommand.AskForMentor;
import org.labgoals.career.domain.CareerCommand.EndMentoring;
import org.labgoals.career.domain.CareerCommand.OfferMentoring;
import org.labgoals.career.domain.CareerCommand.RateCompetency;
import org.labgoals.career.domain.Mentoring;
import org.labgoals.shared.api.ListAnswer;
import org.labgoals.shared.api.Paging;
import org.labgoals.shared.application.NotFound;
import org.labgoals.shared.application.RequestKey;
import org.labgoals.shared.domain.Occasion;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Competencies: rated by a manager, and learned from each other. */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(
        name = "Mastery",
        description = "Competencies: rated by a manager, and learned from each other")
class MasteryController {

    private final RecordSteps steps;
    private final CareerQueries queries;

    MasteryController(RecordSteps steps, CareerQueries queries) {
        this.steps = steps;
        this.queries = queries;
    }

    @GetMapping("/people/{id}/ratings")
    @Operation(
            summary = "List how somebody's competencies were rated",
            description = "Oldest first; the last of a competency is in force.")
    ListAnswer<RecordAnswer.RatingLine> ratings(@PathVariable String id, Paging paging) {
        var page = queries.record(RecordIn.person(id));
        return ListAnswer.of(page.record().ratings(), paging, one -> RecordOut.of(page, one));
    }

    @PostMapping("/people/{id}/ratings")
    @Operation(
            summary = "Rate a competency",
            description = "The person's manager, with a reason; never the person.")
    ResponseEntity<RecordAnswer.RatingLine> rate(
            @PathVariable String id,
            @RequestBody RecordBody.NewRating body,
            @Nullable RequestKey request) {
        var person = RecordIn.person(id);
        var competency = RecordIn.needed(body.competency(), "competency");
        var rating = RecordIn.needed(body.rating(), "rating");
        var reason = RecordIn.written(body.reason());
        return steps.step(
                person,
                request,
                now -> new RateCompetency(person, now, competency, rating, reason),
                page ->
                        page.record()
                                .rating(competency, page.today())
                                .orElseThrow(() -> new NotFound("There is no such rating.")),
                RecordOut::of);
    }

    @GetMapping("/mentoring")
    @Operation(
            summary = "List who asks for a mentor and who offers mentoring",
            description = "Among the people you may know of, by competency.")
    ListAnswer<RecordAnswer.MentoringLine> mentoring(Paging paging) {
        return ListAnswer.of(queries.mentoring(), paging, RecordOut::of);
    }

    @GetMapping("/people/{id}/mentoring")
    @Operation(summary = "List in which competencies somebody asks for a mentor or offers it")
    ListAnswer<RecordAnswer.MentoringLine> mentoring(@PathVariable String id, Paging paging) {
        var page = queries.record(RecordIn.person(id));
        return ListAnswer.of(page.record().mentoring(), paging, one -> RecordOut.of(page, one));
    }

    @PostMapping("/people/{id}/mentoring")
    @Operation(summary = "Ask for a mentor, or offer mentoring, in a competency")
    ResponseEntity<RecordAnswer.MentoringLine> ask(
            @PathVariable String id,
            @RequestBody RecordBody.NewMentoring body,
            @Nullable RequestKey request) {
        var person = RecordIn.person(id);
        var side = RecordIn.needed(body.side(), "side");
        var competency = RecordIn.needed(body.competency(), "competency");
        var note = PersonalText.ofNullable(body.note());
        return steps.step(
                person,
                request,
                now -> asked(person, now, side, competency, note),
                page -> open(page, side, competency),
                RecordOut::of);
    }

    @PostMapping("/people/{id}/mentoring/end")
    @Operation(summary = "No longer ask for a mentor, or no longer offer mentoring")
    ResponseEntity<ListAnswer<RecordAnswer.MentoringLine>> end(
            @PathVariable String id,
            @RequestBody RecordBody.NewMentoring body,
            @Nullable RequestKey request,
            Paging paging) {
        var person = RecordIn.person(id);
        var side = RecordIn.needed(body.side(), "side");
        var competency = RecordIn.needed(body.competency(), "competency");
        return steps.step(
                person,
                request,
                now -> new EndMentoring(person, now, side, competency),
                page -> page.record().mentoring(),
                (page, rest) -> ListAnswer.of(rest, paging, one -> RecordOut.of(page, one)));
    }

    private static CareerCommand asked(
            PersonId person,
            Occasion now,
            Mentoring.Side side,
            String competency,
            @Nullable PersonalText note) {
        return switch (side) {
            case ASKED -> new AskForMentor(person, now, competency, note);
            case OFFERED -> new OfferMentoring(person, now, competency, note);
        };
    }

    private static Mentoring open(RecordPage page, Mentoring.Side side, String competency) {
        return page.record().mentoring().stream()
                .filter(one -> one.side() == side && one.competency().equals(competency))
                .findFirst()
                .orElseThrow(() -> new NotFound("There is no such entry."));
    }
}
