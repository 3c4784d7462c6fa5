package org.labgoals.career.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.labgoals.career.application.MentoringLine;
import org.labgoals.career.application.RecordPage;
import org.labgoals.career.application.ToConfirm;
import org.labgoals.career.domain.CategoryPoints;
import org.labgoals.career.domain.CeActivity;
import org.labgoals.career.domain.CompetencyRating;
import org.labgoals.career.domain.Credential;
import org.labgoals.career.domain.CredentialCategory;
import org.labgoals.career.domain.CredentialRules;
import org.labgoals.career.domain.Earned;
import org.labgoals.career.domain.Experience;
import org.labgoals.career.domain.MaintenanceMeter;
import org.labgoals.career.domain.MaintenanceMeter.CountedActivity;
import org.labgoals.career.domain.Mentoring;
import org.labgoals.career.domain.PointCategory;
import org.labgoals.career.domain.ProfessionalActivity;
import org.labgoals.career.domain.Win;
import org.labgoals.people.application.PersonLine;
import org.labgoals.shared.domain.EvidenceFile;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;

/** Career records as they are answered. */
final class RecordOut {

    private RecordOut() {}

    static RecordAnswer.CredentialLine of(RecordPage page, Credential credential) {
        var meter =
                page.current().stream()
                        .filter(one -> one.credential() == credential.number())
                        .findFirst()
                        .orElse(null);
        var verification = credential.verification();
        return line(
                credential,
                page.rules(),
                page.today(),
                meter,
                verification == null
                        ? null
                        : new RecordAnswer.VerificationLine(
                                named(page, verification.by()), verification.on()));
    }

    static RecordAnswer.CredentialOfPerson of(
            org.labgoals.career.application.CredentialLine line,
            CredentialRules rules,
            LocalDate today) {
        var verification = line.credential().verification();
        return new RecordAnswer.CredentialOfPerson(
                named(line.person()),
                line(
                        line.credential(),
                        rules,
                        today,
                        line.meter(),
                        verification == null
                                ? null
                                : new RecordAnswer.VerificationLine(
                                        line.verifiedBy() == null
                                                ? new RecordAnswer.Named(
                                                        verification.by().value(), "Somebody")
                                                : named(line.verifiedBy()),
                                        verification.on())),
                line.daysLeft(today));
    }

    private static RecordAnswer.CredentialLine line(
            Credential credential,
            CredentialRules rules,
            LocalDate today,
            @Nullable MaintenanceMeter meter,
            RecordAnswer.@Nullable VerificationLine verification) {
        var category = rules.category(credential.category());
        var lapse = credential.lapse();
        return new RecordAnswer.CredentialLine(
                credential.number(),
                credential.category(),
                category.map(CredentialCategory::name).orElse(null),
                category.map(CredentialCategory::title).orElse(null),
                category.map(CredentialCategory::board).orElse(null),
                text(credential.certificate()),
                credential.issuedOn(),
                credential.expiresOn(),
                credential.validOn(today),
                lapse == null ? null : lapse.on(),
                verification,
                proof(credential.evidence()),
                meter == null
                        ? null
                        : meter(meter, rules, today, category.map(c -> c.check()).orElse(true)),
                credential.source().event());
    }

    private static RecordAnswer.MaintenanceLine meter(
            MaintenanceMeter meter, CredentialRules rules, LocalDate today, boolean check) {
        var coursework = meter.coursework();
        return new RecordAnswer.MaintenanceLine(
                meter.cycle().from(),
                meter.cycle().until(),
                meter.daysLeft(today),
                meter.required(),
                meter.counted(),
                meter.missing(),
                meter.isMet(),
                meter.minima().stream()
                        .map(
                                one ->
                                        new RecordAnswer.MinimumLine(
                                                one.category(),
                                                rules.pointCategory(one.category())
                                                        .map(PointCategory::name)
                                                        .orElse(one.category()),
                                                one.required(),
                                                one.counted(),
                                                one.isMet()))
                        .toList(),
                coursework == null
                        ? null
                        : new RecordAnswer.CourseworkLine(coursework.most(), coursework.counted()),
                meter.activities().stream().map(RecordOut::earned).toList(),
                check || meter.cycle().rule().check());
    }

    private static RecordAnswer.EarnedLine earned(CountedActivity one) {
        return new RecordAnswer.EarnedLine(
                one.what(), one.number(), one.on(), points(one.points()), one.less(), one.event());
    }

    static RecordAnswer.ExperienceLine of(RecordPage page, Experience work) {
        var verification = work.verification();
        return new RecordAnswer.ExperienceLine(
                work.number(),
                work.laboratory().orErased(),
                work.position().orErased(),
                work.level(),
                work.from(),
                work.until(),
                verification == null
                        ? null
                        : new RecordAnswer.VerificationLine(
                                named(page, verification.by()), verification.on()),
                proof(work.evidence()),
                work.source().event());
    }

    static RecordAnswer.CeActivityLine of(RecordPage page, CeActivity activity) {
        return new RecordAnswer.CeActivityLine(
                activity.number(),
                activity.on(),
                activity.kind(),
                activity.title().orErased(),
                activity.hours(),
                points(activity.points()),
                proof(activity.certificate()),
                counts(page, Earned.CE_ACTIVITY, activity.number()),
                activity.source().event());
    }

    static RecordAnswer.ActivityLine of(RecordPage page, ProfessionalActivity activity) {
        var colleague = activity.colleague();
        return new RecordAnswer.ActivityLine(
                activity.number(),
                activity.kind(),
                activity.on(),
                activity.until(),
                activity.role().orErased(),
                colleague == null ? null : named(page, colleague),
                activity.competency(),
                proof(activity.evidence()),
                activity.confirmedOn(),
                activity.awaitsConfirmation(),
                counts(page, Earned.PROFESSIONAL_ACTIVITY, activity.number()),
                activity.source().event());
    }

    static RecordAnswer.ToConfirm of(ToConfirm line) {
        var activity = line.activity();
        return new RecordAnswer.ToConfirm(
                named(line.person()),
                activity.number(),
                activity.on(),
                activity.until(),
                activity.role().orErased(),
                activity.competency(),
                activity.confirmedOn());
    }

    static RecordAnswer.RatingLine of(RecordPage page, CompetencyRating rating) {
        return new RecordAnswer.RatingLine(
                rating.competency(),
                rating.rating(),
                rating.reason().orErased(),
                rating.on(),
                named(page, rating.source().by()),
                rating.source().event());
    }

    static RecordAnswer.MentoringLine of(RecordPage page, Mentoring mentoring) {
        return of(new MentoringLine(page.person(), mentoring));
    }

    static RecordAnswer.MentoringLine of(MentoringLine line) {
        var mentoring = line.mentoring();
        return new RecordAnswer.MentoringLine(
                named(line.person()),
                mentoring.side(),
                mentoring.competency(),
                text(mentoring.note()),
                mentoring.on());
    }

    static RecordAnswer.WinLine of(Win win) {
        var goal = win.goal();
        return new RecordAnswer.WinLine(
                win.number(),
                win.on(),
                win.text().orErased(),
                win.kind(),
                goal == null ? null : goal.value(),
                win.competency(),
                win.objective() == null ? null : win.objective().value(),
                win.source().event());
    }

    static RecordAnswer.CatalogueLine of(CredentialRules rules, LocalDate today) {
        return new RecordAnswer.CatalogueLine(
                rules.categories().stream().map(one -> category(one, rules, today)).toList(),
                rules.kinds().stream()
                        .map(
                                one ->
                                        new RecordAnswer.KindLine(
                                                one.key(),
                                                one.name(),
                                                one.unit(),
                                                one.coursework()))
                        .toList(),
                rules.points().stream()
                        .map(one -> new RecordAnswer.PointCategoryLine(one.key(), one.name()))
                        .toList());
    }

    private static RecordAnswer.Category category(
            CredentialCategory category, CredentialRules rules, LocalDate today) {
        var maintenance =
                rules.schemeOf(category.key())
                        .flatMap(
                                scheme ->
                                        scheme.on(today)
                                                .map(
                                                        rule ->
                                                                new RecordAnswer.Rule(
                                                                        scheme.name(),
                                                                        scheme.source(),
                                                                        rule.from(),
                                                                        rule.years(),
                                                                        rule.points(),
                                                                        rule.minima(),
                                                                        rule.earns(),
                                                                        rule.activities(),
                                                                        rule.most() == null
                                                                                ? Map.of()
                                                                                : rule.most(),
                                                                        rule.courseworkShare(),
                                                                        rule.check())))
                        .orElse(null);
        return new RecordAnswer.Category(
                category.key(),
                category.name(),
                category.title(),
                category.board(),
                category.area(),
                maintenance,
                category.check());
    }

    private static List<RecordAnswer.CountedLine> counts(RecordPage page, Earned what, int number) {
        return page.countedFor(what, number).stream()
                .map(
                        one ->
                                new RecordAnswer.CountedLine(
                                        one.meter().credential(),
                                        one.meter().cycle().from(),
                                        one.meter().cycle().until(),
                                        points(one.activity().points()),
                                        one.activity().less()))
                .toList();
    }

    private static List<RecordAnswer.PointsLine> points(List<CategoryPoints> points) {
        return points.stream()
                .map(one -> new RecordAnswer.PointsLine(one.category(), one.points()))
                .toList();
    }

    private static RecordAnswer.@Nullable ProofLine proof(@Nullable EvidenceFile file) {
        return file == null
                ? null
                : new RecordAnswer.ProofLine(file.sha256(), file.name().orErased());
    }

    private static @Nullable String text(@Nullable PersonalText text) {
        return text == null ? null : text.orErased();
    }

    private static RecordAnswer.Named named(RecordPage page, PersonId person) {
        return new RecordAnswer.Named(person.value(), page.name(person));
    }

    private static RecordAnswer.Named named(PersonLine person) {
        return new RecordAnswer.Named(person.id().value(), person.name());
    }
}
