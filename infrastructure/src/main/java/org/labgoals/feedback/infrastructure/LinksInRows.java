package org.labgoals.feedback.infrastructure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.labgoals.feedback.application.FeedbackLinks;
import org.labgoals.feedback.domain.FeedbackRequestId;
import org.labgoals.shared.application.Secrets;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps links in their table. */
@Component
class LinksInRows implements FeedbackLinks {

    private final LinkRows rows;

    LinksInRows(LinkRows rows) {
        this.rows = rows;
    }

    @Override
    @Transactional
    public void make(FeedbackRequestId request, LocalDate until, List<Link> links) {
        links.forEach(link -> rows.make(link.id(), request.value(), until, link.address()));
    }

    @Override
    @Transactional
    public Optional<String> renew(String link, LocalDate today) {
        var secret = Secrets.make();
        return rows.renew(link, Secrets.hash(secret), today) == 1
                ? Optional.of(secret)
                : Optional.empty();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Found> look(String secret, LocalDate today) {
        return rows.open(Secrets.hash(secret), today)
                .map(row -> new Found(row.id(), new FeedbackRequestId(row.request())));
    }

    @Override
    @Transactional
    public void use(String link) {
        rows.use(link);
    }

    @Override
    @Transactional
    public void end(FeedbackRequestId request) {
        rows.end(request.value());
    }

    @Override
    @Transactional(readOnly = true)
    public List<Link> unused(FeedbackRequestId request) {
        return rows.unused(request.value()).stream()
                .map(row -> new Link(row.id(), row.address()))
                .toList();
    }
}
