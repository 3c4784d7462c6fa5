package org.labgoals.feedback.infrastructure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.labgoals.feedback.application.FeedbackLinks;
import org.labgoals.feedback.domain.FeedbackRequestId;
import org.labgoals.shared.application.Secrets;
import org.springframework.data.domain.Limit;
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
                .map(row -> new Link(row.id(), row.address(), row.trouble()))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<ToMail> toMail(Instant now, LocalDate today, int most) {
        return rows.toMail(now, today, Limit.of(most)).stream()
                .flatMap(
                        row ->
                                Stream.ofNullable(row.address())
                                        .map(
                                                address ->
                                                        new ToMail(
                                                                row.id(),
                                                                new FeedbackRequestId(
                                                                        row.request()),
                                                                address)))
                .toList();
    }

    @Override
    @Transactional
    public boolean claim(String link, Instant now, Instant until, String hash) {
        return rows.claim(link, now, until, hash) == 1;
    }

    @Override
    @Transactional
    public void mailed(String link, @Nullable String trouble) {
        rows.mailed(link, trouble);
    }

    @Override
    @Transactional
    public void later(String link, Instant next, String trouble) {
        rows.failed(link, next, trouble);
    }

    @Override
    @Transactional
    public void forget(LocalDate today) {
        rows.forget(today);
    }
}
