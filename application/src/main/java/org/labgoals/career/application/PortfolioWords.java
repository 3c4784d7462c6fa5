package org.labgoals.career.application;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.labgoals.career.application.PortfolioDocument.Entry;
import org.labgoals.career.application.PortfolioDocument.Part;
import org.labgoals.career.domain.CeActivity;
import org.labgoals.career.domain.CeKind;
import org.labgoals.career.domain.Credential;
import org.labgoals.career.domain.ProfessionalActivity;
import org.labgoals.career.domain.Win;
import org.labgoals.goal.application.GoalOfCareer;
import org.labgoals.goal.domain.Kind;
import org.labgoals.shared.domain.Kebab;

/** Puts a portfolio into words; what is empty is left out. Pure. */
final class PortfolioWords {

    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle(
                    "portfolio/portfolio",
                    Locale.ROOT,
                    PortfolioWords.class.getClassLoader(),
                    ResourceBundle.Control.getNoFallbackControl(
                            ResourceBundle.Control.FORMAT_PROPERTIES));

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private final Portfolio portfolio;

    private PortfolioWords(Portfolio portfolio) {
        this.portfolio = portfolio;
    }

    static PortfolioDocument of(Portfolio portfolio) {
        var words = new PortfolioWords(portfolio);
        return new PortfolioDocument(
                text("title", portfolio.person().name()),
                text("period", day(portfolio.from()), day(portfolio.until())),
                List.of(
                                words.part("wins", portfolio.wins(), words::win),
                                words.part("achieved", portfolio.achieved(), words::goal),
                                words.part(
                                        "credentials", portfolio.credentials(), words::credential),
                                words.part("courses", portfolio.courses(), words::course),
                                words.part("activities", portfolio.activities(), words::activity))
                        .stream()
                        .filter(part -> !part.entries().isEmpty())
                        .toList());
    }

    private <T> Part part(String heading, List<T> things, Function<T, Entry> entry) {
        return new Part(text(heading), things.stream().map(entry).toList());
    }

    private Entry win(Win win) {
        return new Entry(day(win.on()), win.text().orErased(), belongs(win));
    }

    private String belongs(Win win) {
        var goal = win.goal() == null ? null : portfolio.goals().get(win.goal());
        if (goal != null) {
            return text("belongs", goal.title().orErased());
        }
        var objective =
                win.objective() == null ? null : portfolio.objectives().get(win.objective());
        if (objective != null) {
            return text("serves", objective.orErased());
        }
        return win.competency() == null
                ? kind(win.kind())
                : portfolio.competencies().getOrDefault(win.competency(), win.competency());
    }

    private Entry goal(GoalOfCareer goal) {
        var on = goal.achievedOn();
        return new Entry(on == null ? "" : day(on), goal.title().orErased(), kind(goal.kind()));
    }

    private Entry credential(Credential credential) {
        return new Entry(day(credential.latest().from()), portfolio.called(credential), "");
    }

    private Entry course(CeActivity course) {
        var kind = portfolio.rules().kind(course.kind()).map(CeKind::name).orElse(course.kind());
        return new Entry(
                day(course.on()),
                course.title().orErased(),
                kind + ", " + text("hours", course.hours().stripTrailingZeros().toPlainString()));
    }

    private Entry activity(ProfessionalActivity activity) {
        return new Entry(
                day(activity.on()),
                activity.role().orErased(),
                text("activity." + activity.kind().key()));
    }

    private static String kind(@Nullable Kind kind) {
        return kind == null ? "" : text("kind." + Kebab.of(kind));
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }

    private static String text(String key, Object... values) {
        return new MessageFormat(TEXTS.getString(key), Locale.ENGLISH).format(values);
    }
}
