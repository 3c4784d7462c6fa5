package org.labgoals.feedback.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.labgoals.feedback.application.OutsideFeedback;
import org.labgoals.feedback.application.Wanted.Words;
import org.labgoals.feedback.domain.FeedbackAudience;
import org.labgoals.feedback.domain.FeedbackRule;
import org.labgoals.shared.application.ReadOnly;
import org.labgoals.shared.application.ReadOnlyRule;
import org.labgoals.shared.application.Secrets;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.domain.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The one page for those without an account: plain HTML without a script, behind a link that opens
 * it once. Links that are used, over, withdrawn or guessed are answered alike.
 */
@Controller
@RequestMapping(path = "/f/{secret}", produces = MediaType.TEXT_HTML_VALUE)
class GuestController {

    private static final int PER_ADDRESS = 30;
    private static final int PER_LINK = 10;
    private static final Duration WHILE = Duration.ofMinutes(1);

    private final OutsideFeedback feedback;
    private final Ration perAddress;
    private final Ration perLink;
    private final ReadOnly readOnly;

    GuestController(OutsideFeedback feedback, InstantSource clock, ReadOnly readOnly) {
        this.readOnly = readOnly;
        this.feedback = feedback;
        this.perAddress = new Ration(PER_ADDRESS, WHILE, clock);
        this.perLink = new Ration(PER_LINK, WHILE, clock);
    }

    @GetMapping
    ResponseEntity<String> form(@PathVariable String secret, HttpServletRequest request) {
        var page = new GuestPage(request.getLocale());
        return rationed(
                secret,
                request,
                page,
                () ->
                        feedback.look(secret)
                                .map(form -> answer(HttpStatus.OK, page.form(form, "", notNow())))
                                .orElseGet(() -> gone(page)));
    }

    /** Said before somebody writes what cannot be taken in. */
    private @Nullable String notNow() {
        return readOnly.why().map(ReadOnlyRule::sentence).orElse(null);
    }

    @PostMapping
    ResponseEntity<String> answer(
            @PathVariable String secret,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "also-person") String audience,
            @RequestParam(defaultValue = "false") boolean anonymous,
            HttpServletRequest request) {
        var page = new GuestPage(request.getLocale());
        return rationed(
                secret, request, page, () -> answered(secret, text, audience, anonymous, page));
    }

    private ResponseEntity<String> answered(
            String secret, String text, String audience, boolean anonymous, GuestPage page) {
        var form = feedback.look(secret);
        if (form.isEmpty()) {
            return gone(page);
        }
        try {
            var receipt =
                    feedback.answer(
                            secret,
                            new Words(
                                    PersonalText.of(text),
                                    audience.equals("manager-only")
                                            ? FeedbackAudience.MANAGER_ONLY
                                            : FeedbackAudience.ALSO_PERSON,
                                    anonymous));
            return answer(HttpStatus.OK, page.thanks(receipt));
        } catch (Refused refused) {
            if (refused.rule() == FeedbackRule.LINK_DOES_NOT_ANSWER
                    || refused.rule() == FeedbackRule.FEEDBACK_EXISTS) {
                return gone(page);
            }
            return answer(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    page.form(form.get(), text, refused.rule().sentence()));
        }
    }

    private ResponseEntity<String> rationed(
            String secret,
            HttpServletRequest request,
            GuestPage page,
            Supplier<ResponseEntity<String>> work) {
        if (!perAddress.allows(request.getRemoteAddr()) || !perLink.allows(Secrets.hash(secret))) {
            return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                    .header("Retry-After", String.valueOf(WHILE.toSeconds()))
                    .body(page.tooOften());
        }
        return work.get();
    }

    private static ResponseEntity<String> gone(GuestPage page) {
        return answer(HttpStatus.NOT_FOUND, page.gone());
    }

    private static ResponseEntity<String> answer(HttpStatus status, @Nullable String body) {
        return ResponseEntity.status(status)
                .header("Content-Language", Locale.ENGLISH.getLanguage())
                .contentType(new MediaType("text", "html", java.nio.charset.StandardCharsets.UTF_8))
                .body(body);
    }
}
