package org.labgoals.feedback.infrastructure;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.labgoals.feedback.application.AnonymousAnswers;
import org.labgoals.feedback.application.SealedAuthors;
import org.labgoals.feedback.domain.FeedbackCommand.Said;
import org.labgoals.feedback.domain.FeedbackId;
import org.labgoals.feedback.domain.FeedbackRequestId;
import org.labgoals.feedback.domain.FeedbackRule;
import org.labgoals.feedback.domain.Reading;
import org.labgoals.platform.projection.Documents;
import org.labgoals.platform.sealing.KeyedHashes;
import org.labgoals.platform.sealing.SealedContents;
import org.labgoals.shared.application.KeyReused;
import org.labgoals.shared.application.ReadOnly;
import org.labgoals.shared.application.RequestKey;
import org.labgoals.shared.domain.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what is not shown yet: its words sealed under the key of the person it is about, its author
 * under one that is nobody's, everything that could be guessed as a keyed hash.
 */
@Component
class UnshownInRows implements AnonymousAnswers, SealedAuthors {

    /** While it waits its author is sealed under one key for all, so that no key has a day. */
    private static final String WAITING = "feedback-not-shown-yet";

    private static final String AUTHOR = "author";

    private final UnshownRows rows;
    private final SealedContents seal;
    private final KeyedHashes hashes;
    private final Documents documents;
    private final ReadOnly readOnly;

    UnshownInRows(
            UnshownRows rows,
            SealedContents seal,
            KeyedHashes hashes,
            Documents documents,
            ReadOnly readOnly) {
        this.readOnly = readOnly;
        this.rows = rows;
        this.seal = seal;
        this.hashes = hashes;
        this.documents = documents;
    }

    @Override
    @Transactional
    public void keep(Said said, String author, YearMonth month, @Nullable RequestKey request) {
        var id = UUID.randomUUID().toString();
        var circle = circle(said);
        var answered = said.request();
        var once =
                answered != null
                        ? once(answered, author)
                        : request == null
                                ? hashes.of("unasked", id)
                                : hashes.of("key", request.account(), request.key());
        var words = documents.write(said);
        var digest = hashes.of("words", words, request == null ? "" : request.digest());
        int kept =
                rows.keep(
                        id,
                        circle,
                        hashes.of("writer", circle, author),
                        once,
                        digest,
                        said.person().value(),
                        answered == null ? null : answered.value(),
                        month.toString(),
                        seal.seal(said.person().value(), contents(id), bytes(words)),
                        seal.seal(WAITING, contents(id), bytes(author)));
        if (kept == 0 && !isSame(once, words, request)) {
            if (answered == null) {
                throw new KeyReused();
            }
            throw new Refused(FeedbackRule.FEEDBACK_EXISTS);
        }
    }

    /** Whether the same was kept before; an answer is the same by its words alone. */
    private boolean isSame(String once, String words, @Nullable RequestKey request) {
        return rows.findByOnce(once)
                .filter(
                        row ->
                                row.digest()
                                        .equals(
                                                hashes.of(
                                                        "words",
                                                        words,
                                                        request == null ? "" : request.digest())))
                .isPresent();
    }

    /** Nobody knows it while the master key is away: then nothing can be answered either. */
    @Override
    @Transactional(readOnly = true)
    public Set<Asked> answered(Collection<Asked> asked) {
        if (readOnly.why().isPresent()) {
            return Set.of();
        }
        Map<String, Asked> wanted = new HashMap<>();
        asked.forEach(each -> wanted.put(once(each.request(), each.author()), each));
        return wanted.isEmpty()
                ? Set.of()
                : rows.kept(wanted.keySet()).stream().map(wanted::get).collect(Collectors.toSet());
    }

    @Override
    @Transactional
    public List<Ripe> ripe(YearMonth month) {
        for (var circle : rows.ripe(month.toString(), Reading.GROUP)) {
            rows.begin(circle, UUID.randomUUID().toString(), month.toString());
        }
        Map<String, YearMonth> months = new HashMap<>();
        return rows.begun().stream()
                .flatMap(
                        row ->
                                ripe(
                                        row,
                                        months.computeIfAbsent(
                                                row.round(),
                                                round -> YearMonth.parse(rows.monthOf(round)))))
                .toList();
    }

    /** Nothing where the person was erased: their words open no more. */
    private Stream<Ripe> ripe(UnshownRow row, YearMonth month) {
        var contents = row.contents();
        var author = row.author();
        if (contents == null || author == null) {
            return Stream.of();
        }
        byte[] words = seal.open(row.person(), contents(row.id()), contents);
        byte[] who = seal.open(WAITING, contents(row.id()), author);
        if (words == null || who == null) {
            rows.shown(row.id());
            return Stream.of();
        }
        var said = documents.read(new String(words, StandardCharsets.UTF_8), Said.class);
        var id = new FeedbackId(row.id());
        var sealed = Base64.getEncoder().encodeToString(seal.seal(own(id), AUTHOR, who));
        return Stream.of(new Ripe(id, said, month, row.round(), sealed));
    }

    @Override
    @Transactional
    public void shown(FeedbackId feedback) {
        rows.shown(feedback.value());
    }

    @Override
    public Optional<String> open(FeedbackId feedback, String sealed) {
        return Optional.ofNullable(
                        seal.open(own(feedback), AUTHOR, Base64.getDecoder().decode(sealed)))
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    private String once(FeedbackRequestId request, String author) {
        return hashes.of("once", request.value(), author);
    }

    /** What has to be alike: else one of three could be told by what it is about. */
    private String circle(Said said) {
        return hashes.of(
                "circle",
                said.person().value(),
                said.request() == null ? "" : said.request().value(),
                said.topic().about().name(),
                String.valueOf(said.topic().reference()),
                said.source().name(),
                said.audience().name());
    }

    /** The key of its own. */
    private static String own(FeedbackId feedback) {
        return "feedback-author:" + feedback.value();
    }

    private static String contents(String id) {
        return "unshown feedback " + id;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
