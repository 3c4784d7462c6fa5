package org.labgoals.audit.application;

import java.io.IOException;
import java.io.OutputStream;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.labgoals.audit.application.PersonExport.Goal;
import org.labgoals.audit.application.PersonExport.Said;
import org.labgoals.career.application.CareerQueries;
import org.labgoals.competency.application.CompetencyQueries;
import org.labgoals.evidence.application.EvidenceFiles;
import org.labgoals.feedback.application.FeedbackLine;
import org.labgoals.feedback.application.FeedbackQueries;
import org.labgoals.goal.application.FindGoals;
import org.labgoals.goal.application.GoalLine;
import org.labgoals.goal.application.GoalQueries;
import org.labgoals.people.application.OwnAccount;
import org.labgoals.people.application.PeopleQueries;
import org.labgoals.review.application.ReviewLine;
import org.labgoals.review.application.ReviewQueries;
import org.labgoals.shared.application.CurrentViewer;
import org.labgoals.shared.application.NotFound;
import org.labgoals.shared.domain.PersonId;
import org.springframework.stereotype.Component;

/**
 * Everything about a person, for them and nobody else (GDPR, article 15): gathered by asking each
 * feature as they do, so that it says what their own pages say and no author without a name can be
 * found in it. Each export is noted in the access log.
 */
@Component
public class Exports {

    private static final int PAGE = 200;

    private final CurrentViewer viewer;
    private final PeopleQueries people;
    private final CareerQueries careers;
    private final CompetencyQueries competency;
    private final GoalQueries goals;
    private final ReviewQueries reviews;
    private final FeedbackQueries feedback;
    private final EvidenceFiles files;
    private final OwnAccount account;
    private final AccessLog log;
    private final ExportArchive archive;
    private final InstantSource clock;

    Exports(
            CurrentViewer viewer,
            PeopleQueries people,
            CareerQueries careers,
            CompetencyQueries competency,
            GoalQueries goals,
            ReviewQueries reviews,
            FeedbackQueries feedback,
            EvidenceFiles files,
            OwnAccount account,
            AccessLog log,
            ExportArchive archive,
            InstantSource clock) {
        this.viewer = viewer;
        this.people = people;
        this.careers = careers;
        this.competency = competency;
        this.goals = goals;
        this.reviews = reviews;
        this.feedback = feedback;
        this.files = files;
        this.account = account;
        this.log = log;
        this.archive = archive;
        this.clock = clock;
    }

    /** An export that was gathered and can be written. */
    @FunctionalInterface
    public interface Ready {

        /**
         * Writes it as a ZIP.
         *
         * @throws IOException when whoever reads it went away
         */
        void writeTo(OutputStream to) throws IOException;
    }

    /**
     * Gathers everything about the person and notes it.
     *
     * @throws NotFound for anybody but the person
     */
    public Ready of(PersonId person) {
        if (!viewer.get().person().equals(person)) {
            throw new NotFound("There is no such person.");
        }
        List<String> hashes = files.all(person);
        PersonExport export = gathered(person, hashes);
        log.handedOut(Set.of(person), RecordPart.EXPORT);
        return to -> archive.write(export, hashes, hash -> files.read(person, hash), to);
    }

    private PersonExport gathered(PersonId person, List<String> hashes) {
        return new PersonExport(
                clock.instant(),
                people.person(person),
                careers.record(person).record(),
                competency.record(person),
                goals(person),
                reviews.reviews(person).stream().map(ReviewLine::review).toList(),
                feedback.about(person).stream().map(Exports::said).toList(),
                feedback.given().stream().map(Exports::said).toList(),
                log.of(person),
                account.tokens(),
                hashes.stream().map(hash -> ExportArchive.name(files.read(person, hash))).toList());
    }

    private List<Goal> goals(PersonId person) {
        return Stream.iterate(0, page -> page + 1)
                .map(
                        page ->
                                goals.find(
                                                new FindGoals(
                                                        person, null, null, null, null, page, PAGE))
                                        .items())
                .takeWhile(page -> !page.isEmpty())
                .flatMap(List::stream)
                .map(GoalLine::state)
                .map(goal -> new Goal(goal, goals.history(goal.id())))
                .toList();
    }

    private static Said said(FeedbackLine line) {
        var said = line.feedback();
        return new Said(
                line.person(),
                line.by(),
                said.isAnonymous() ? null : said.on(),
                said.month(),
                said.source(),
                said.audience(),
                line.question(),
                line.topic(),
                said.text(),
                said.course().reply() == null ? null : said.course().reply().text());
    }
}
