package org.labgoals.demo.infrastructure;

import static org.labgoals.shared.domain.Standing.DECIDER;
import static org.labgoals.shared.domain.Standing.ONLOOKER;
import static org.labgoals.shared.domain.Standing.OWNER;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.labgoals.career.domain.ActivityKind;
import org.labgoals.career.domain.CareerCommand;
import org.labgoals.career.domain.CareerRecordId;
import org.labgoals.career.domain.CategoryPoints;
import org.labgoals.career.domain.CredentialRules;
import org.labgoals.career.domain.Mentoring;
import org.labgoals.career.domain.PointCategory;
import org.labgoals.career.domain.Rating;
import org.labgoals.goal.domain.GoalId;
import org.labgoals.goal.domain.Kind;
import org.labgoals.shared.domain.EvidenceFile;
import org.labgoals.shared.domain.Occasion;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.domain.Standing;

/**
 * One person's career record: what they hold, learned, did for the profession and are proud of.
 * Days are told as days ago, those on which something expires as days from today. What lies before
 * the books were opened was entered then.
 */
final class WorkingLife {

    private static final int YEARS_OF_A_CYCLE = 3;
    private static final int RENEWED_BEFORE_THE_END = 24;

    private final Telling telling;
    private final DemoPeople people;
    private final DemoPapers papers;
    private final CredentialRules rules;
    private final String who;
    private final PersonId person;
    private int credentials;
    private int activities;
    private @Nullable LocalDate cycleBegan;

    WorkingLife(
            Telling telling,
            DemoPeople people,
            DemoPapers papers,
            CredentialRules rules,
            String who) {
        this.telling = telling;
        this.people = people;
        this.papers = papers;
        this.rules = rules;
        this.who = who;
        this.person = DemoPeople.personId(who);
    }

    /** A credential in the last of so many terms of three years, seen by the manager. */
    WorkingLife holds(String category, String certificate, int terms, int expiresIn) {
        return holds(category, certificate, terms, expiresIn, true);
    }

    /** A credential whose proof nobody has looked at yet. */
    WorkingLife holdsUnseen(String category, String certificate, int terms, int expiresIn) {
        return holds(category, certificate, terms, expiresIn, false);
    }

    /** Passed within the last two years. */
    WorkingLife earned(String category, String certificate, int issuedAgo, boolean seen) {
        LocalDate issued = telling.daysAgo(issuedAgo);
        LocalDate until = issued.plusYears(YEARS_OF_A_CYCLE).minusDays(1);
        add(category, certificate, issued, until, issuedAgo - 9);
        return seen ? verified(issuedAgo - 14) : this;
    }

    /** Given up, with a reason. */
    WorkingLife givenUp(int ago, String reason) {
        int number = credentials;
        return own(
                ago,
                occasion ->
                        new CareerCommand.LapseCredential(
                                person,
                                occasion,
                                number,
                                telling.daysAgo(ago),
                                PersonalText.of(reason)));
    }

    /** Logged two days or so after it was over, all of it for one category of points. */
    WorkingLife learned(int ago, String kind, String title, double hours, String category) {
        LocalDate on = telling.daysAgo(ago);
        List<CategoryPoints> points =
                category.equals(PointCategory.FREE)
                        ? List.of()
                        : List.of(new CategoryPoints(category, BigDecimal.valueOf(hours)));
        return own(
                Math.max(1, ago - 2),
                occasion ->
                        new CareerCommand.LogCeActivity(
                                person,
                                occasion,
                                on,
                                kind,
                                PersonalText.of(title),
                                BigDecimal.valueOf(hours),
                                points,
                                null,
                                rules));
    }

    /** So many points of this and that, spread over the cycle of the credential told last. */
    WorkingLife learnedThisAndThat(int points) {
        LocalDate began = cycleBegan;
        if (began == null) {
            throw new IllegalStateException(who + " is in no cycle");
        }
        int first = (int) Math.min(daysSince(began) - 12, people.member(who).hired() - 12);
        var courses = CourseTitles.of(who, points);
        for (int i = 0; i < courses.size(); i++) {
            var course = courses.get(i);
            int ago = first - (first - 16) * i / Math.max(1, courses.size() - 1);
            learned(ago, course.kind(), course.title(), course.hours(), course.category());
        }
        return this;
    }

    /** Done on one day. */
    WorkingLife did(ActivityKind kind, int ago, String role) {
        return did(kind, ago, null, role, null, null);
    }

    /** Done from the one day to the other. */
    WorkingLife did(ActivityKind kind, int fromAgo, int untilAgo, String role) {
        return did(kind, fromAgo, untilAgo, role, null, null);
    }

    /** A colleague was mentored, who has not confirmed it yet. */
    WorkingLife mentors(String colleague, int fromAgo, String competency, String role) {
        return did(ActivityKind.MENTORING, fromAgo, null, role, colleague, competency);
    }

    /** A colleague was mentored, and confirmed it. */
    WorkingLife mentored(
            String colleague, int fromAgo, int untilAgo, String competency, String role) {
        did(ActivityKind.MENTORING, fromAgo, untilAgo, role, colleague, competency);
        int number = activities;
        return tell(
                colleague,
                ONLOOKER,
                untilAgo - 8,
                occasion -> new CareerCommand.ConfirmActivity(person, occasion, number));
    }

    WorkingLife rated(int ago, String competency, Rating rating, String reason) {
        return tell(
                people.deciderOf(who),
                DECIDER,
                ago,
                occasion ->
                        new CareerCommand.RateCompetency(
                                person, occasion, competency, rating, PersonalText.of(reason)));
    }

    WorkingLife rated(int ago, String competency, Rating rating) {
        return rated(ago, competency, rating, RatingReasons.of(competency, rating));
    }

    /** Rated on that day, or left out by who had not been there for four months then. */
    WorkingLife ratedInTime(String competency, Rating rating, int ago) {
        int early = Math.floorMod((who + competency).hashCode(), 20);
        return people.member(who).hired() > ago + early + 120
                ? rated(ago + early, competency, rating)
                : this;
    }

    WorkingLife asksForMentor(int ago, String competency, String note) {
        return own(
                ago,
                occasion ->
                        new CareerCommand.AskForMentor(
                                person, occasion, competency, PersonalText.of(note)));
    }

    WorkingLife offersMentoring(int ago, String competency, String note) {
        return own(
                ago,
                occasion ->
                        new CareerCommand.OfferMentoring(
                                person, occasion, competency, PersonalText.of(note)));
    }

    WorkingLife foundMentor(int ago, String competency) {
        return own(
                ago,
                occasion ->
                        new CareerCommand.EndMentoring(
                                person, occasion, Mentoring.Side.ASKED, competency));
    }

    WorkingLife win(int ago, @Nullable Kind kind, @Nullable GoalId goal, String text) {
        LocalDate on = telling.daysAgo(ago);
        return own(
                ago,
                occasion ->
                        new CareerCommand.LogWin(
                                person,
                                occasion,
                                on,
                                PersonalText.of(text),
                                kind,
                                goal,
                                null,
                                null));
    }

    private WorkingLife holds(
            String category, String certificate, int terms, int expiresIn, boolean seen) {
        LocalDate expires = telling.dayIn(expiresIn);
        LocalDate issued = expires.plusDays(1).minusYears((long) terms * YEARS_OF_A_CYCLE);
        LocalDate endBefore = expires.minusYears(YEARS_OF_A_CYCLE);
        int entered = Math.min(people.member(who).hired() - 4, Staffing.BOOKS_OPENED);
        long renewed = daysSince(endBefore) + RENEWED_BEFORE_THE_END;
        cycleBegan = endBefore.plusDays(1);
        if (terms == 1 || renewed > entered - 30) {
            add(category, certificate, issued, expires, entered);
            return seen ? verified(entered - 9) : this;
        }
        add(category, certificate, issued, endBefore, entered);
        verified(entered - 9);
        renew((int) renewed, expires);
        return seen ? verified((int) renewed - 11) : this;
    }

    private void add(
            String category,
            String certificate,
            LocalDate issued,
            LocalDate expires,
            int enteredAgo) {
        credentials++;
        EvidenceFile proof = certificate(category, certificate);
        cycleBegan = cycleBegan == null ? issued : cycleBegan;
        own(
                enteredAgo,
                occasion ->
                        new CareerCommand.AddCredential(
                                person,
                                occasion,
                                category,
                                PersonalText.of(certificate),
                                issued,
                                expires,
                                proof,
                                rules));
    }

    private void renew(int ago, LocalDate expires) {
        int number = credentials;
        own(
                ago,
                occasion ->
                        new CareerCommand.RenewCredential(
                                person, occasion, number, telling.daysAgo(ago), expires, null));
    }

    private WorkingLife verified(int ago) {
        int number = credentials;
        return tell(
                people.deciderOf(who),
                DECIDER,
                ago,
                occasion ->
                        new CareerCommand.VerifyCredential(
                                person,
                                occasion,
                                number,
                                PersonalText.of("Looked up in the board's register.")));
    }

    private EvidenceFile certificate(String category, String certificate) {
        var title =
                rules.category(category)
                        .orElseThrow(() -> new IllegalArgumentException(category))
                        .title();
        return papers.of(
                who,
                "Certificate " + category + ".pdf",
                title,
                people.member(who).name(),
                "Certificate number " + certificate);
    }

    private WorkingLife did(
            ActivityKind kind,
            int fromAgo,
            @Nullable Integer untilAgo,
            String role,
            @Nullable String colleague,
            @Nullable String competency) {
        activities++;
        LocalDate from = telling.daysAgo(fromAgo);
        LocalDate until = untilAgo == null ? null : telling.daysAgo(untilAgo);
        PersonId whom = colleague == null ? null : DemoPeople.personId(colleague);
        int told = untilAgo == null ? fromAgo - 3 : untilAgo - 3;
        return own(
                told,
                occasion ->
                        new CareerCommand.RecordActivity(
                                person,
                                occasion,
                                kind,
                                from,
                                until,
                                PersonalText.of(role),
                                whom,
                                competency,
                                null));
    }

    private long daysSince(LocalDate day) {
        return ChronoUnit.DAYS.between(day, telling.dayIn(0));
    }

    private WorkingLife own(int ago, Function<Occasion, CareerCommand> command) {
        return tell(who, OWNER, ago, command);
    }

    private WorkingLife tell(
            String by, Standing standing, int ago, Function<Occasion, CareerCommand> command) {
        telling.tell(
                CareerCommand.class,
                CareerRecordId.of(person).value(),
                Math.min(ago, Staffing.BOOKS_OPENED),
                by,
                standing,
                command);
        return this;
    }
}
