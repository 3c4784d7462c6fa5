package org.labgoals.reminder.api;

import io.swagger.v3.oas.annotations.Hidden;
import org.labgoals.reminder.application.Unsubscribing;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where mail programs post when their reader wants no more of a kind (RFC 8058). */
@RestController
@Hidden
class UnsubscribeController {

    private final Unsubscribing unsubscribing;

    UnsubscribeController(Unsubscribing unsubscribing) {
        this.unsubscribing = unsubscribing;
    }

    @PostMapping("/api/unsubscribe/{secret}")
    ResponseEntity<Void> spare(@PathVariable String secret) {
        unsubscribing.spare(secret);
        return ResponseEntity.noContent().build();
    }
}
