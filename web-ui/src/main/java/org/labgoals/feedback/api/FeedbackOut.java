package org.labgoals.feedback.api;

import org.jspecify.annotations.Nullable;
import org.labgoals.feedback.api.FeedbackAnswer.Status;
import org.labgoals.feedback.application.FeedbackLine;
import org.labgoals.feedback.application.Receipt;
import org.labgoals.feedback.application.RequestLine;
import org.labgoals.feedback.domain.Disclosure;
import org.labgoals.feedback.domain.FeedbackState;
import org.labgoals.feedback.domain.Remark;
import org.labgoals.people.application.Directory;
import org.labgoals.people.application.PersonLine;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;
import org.springframework.stereotype.Component;

/** Feedback as it is answered. */
@Component
class FeedbackOut {

    private final Directory directory;

    FeedbackOut(Directory directory) {
        this.directory = directory;
    }

    FeedbackAnswer.Item of(FeedbackLine line) {
        var feedback = line.feedback();
        return new FeedbackAnswer.Item(
                feedback.id().value(),
                named(line.person()),
                feedback.source(),
                feedback.topic().about(),
                feedback.topic().reference(),
                text(line.topic()),
                text(line.question()),
                feedback.audience(),
                status(feedback),
                text(feedback.text()),
                feedback.isAnonymous(),
                line.by() == null ? null : named(line.by()),
                feedback.on(),
                feedback.month() == null ? null : feedback.month().toString(),
                feedback.course().thanked(),
                remark(feedback.course().reply()),
                feedback.course().reports().stream().map(this::said).toList(),
                remark(feedback.course().hidden()),
                disclosure(feedback.course().disclosure()));
    }

    FeedbackAnswer.Request of(RequestLine line) {
        var request = line.request();
        return new FeedbackAnswer.Request(
                request.id().value(),
                named(line.person()),
                named(line.by()),
                request.source(),
                request.topic().about(),
                request.topic().reference(),
                text(line.topic()),
                request.question().orErased(),
                request.askedOn(),
                request.due(),
                line.open(),
                request.withdrawnOn(),
                line.colleagues().stream().map(FeedbackOut::named).toList(),
                request.declined().stream().map(this::named).toList(),
                line.links().stream()
                        .map(
                                each ->
                                        new FeedbackAnswer.Link(
                                                each.id(), each.address(), each.trouble()))
                        .toList(),
                line.waitsForViewer());
    }

    static FeedbackAnswer.Receipt of(Receipt receipt) {
        var id = receipt.feedback();
        return new FeedbackAnswer.Receipt(
                id == null ? null : id.value(), receipt.isAnonymous(), receipt.shownFrom());
    }

    FeedbackAnswer.Named named(PersonId id) {
        return named(directory.person(id).orElseGet(() -> PersonLine.unknown(id)));
    }

    private static FeedbackAnswer.Named named(PersonLine person) {
        return new FeedbackAnswer.Named(person.id().value(), person.name());
    }

    private static Status status(FeedbackState feedback) {
        return feedback.isHeld() ? Status.HELD : feedback.isHidden() ? Status.HIDDEN : Status.SHOWN;
    }

    private FeedbackAnswer.@Nullable Disclosure disclosure(@Nullable Disclosure way) {
        return way == null
                ? null
                : new FeedbackAnswer.Disclosure(
                        said(way.asked()),
                        way.isOpen(),
                        way.agreed(),
                        way.decidedBy() == null ? null : named(way.decidedBy()),
                        way.decidedOn(),
                        remark(way.declined()),
                        way.looks());
    }

    private FeedbackAnswer.@Nullable Remark remark(@Nullable Remark remark) {
        return remark == null ? null : said(remark);
    }

    private FeedbackAnswer.Remark said(Remark remark) {
        return new FeedbackAnswer.Remark(remark.text().orErased(), named(remark.by()), remark.on());
    }

    private static @Nullable String text(@Nullable PersonalText text) {
        return text == null ? null : text.orErased();
    }
}
