package org.labgoals.career.ui;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.labgoals.career.domain.ActivityKind;
import org.labgoals.career.domain.CareerFact;
import org.labgoals.career.domain.CareerFacts;
import org.labgoals.career.domain.CareerState;
import org.labgoals.career.domain.CategoryPoints;
import org.labgoals.career.domain.CeActivity;
import org.labgoals.career.domain.CeKind;
import org.labgoals.career.domain.Competency;
import org.labgoals.career.domain.CompetencyGroup;
import org.labgoals.career.domain.Credential;
import org.labgoals.career.domain.CredentialCategory;
import org.labgoals.career.domain.CredentialRules;
import org.labgoals.career.domain.Expectation;
import org.labgoals.career.domain.FactRef;
import org.labgoals.career.domain.Framework;
import org.labgoals.career.domain.LadderPosition;
import org.labgoals.career.domain.LevelGuide;
import org.labgoals.career.domain.Maintenance;
import org.labgoals.career.domain.MaintenanceMeter;
import org.labgoals.career.domain.MaintenanceRule;
import org.labgoals.career.domain.MaintenanceScheme;
import org.labgoals.career.domain.PointCategory;
import org.labgoals.career.domain.RatingWords;
import org.labgoals.career.domain.Readiness;
import org.labgoals.career.domain.Source;
import org.labgoals.career.domain.TemplateUse;
import org.labgoals.career.domain.Validity;
import org.labgoals.career.domain.Win;
import org.labgoals.goal.domain.Kind;
import org.labgoals.people.domain.CareerLevel;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.ui.Days;
import org.labgoals.shared.ui.Words;

/** A small ladder, a board with 36 points in three years, and a record that grows in sentences. */
final class SampleCareer {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final Words WORDS = Words.in(Locale.ENGLISH);
    static final Days DAYS = new Days(WORDS, TODAY, ZoneId.of("America/Chicago"));
    static final PersonId ANA = new PersonId("ana");
    static final String MLS = "mls";
    static final String SBB = "sbb";

    private final List<Credential> credentials = new ArrayList<>();
    private final List<CeActivity> courses = new ArrayList<>();
    private final List<Win> wins = new ArrayList<>();
    private CareerFacts facts = CareerFacts.none();

    static SampleCareer empty() {
        return new SampleCareer();
    }

    SampleCareer holds(String category, LocalDate issued, @Nullable LocalDate expires) {
        int number = credentials.size() + 1;
        credentials.add(
                new Credential(
                        number,
                        category,
                        null,
                        issued,
                        List.of(new Validity(issued, expires, true)),
                        null,
                        null,
                        null,
                        source()));
        return with(
                new CareerFact.CredentialHeld(
                        FactRef.to(FactRef.Sort.CREDENTIAL, String.valueOf(number)),
                        category,
                        true,
                        issued,
                        expires));
    }

    SampleCareer course(LocalDate on, String hours, CategoryPoints... points) {
        courses.add(
                new CeActivity(
                        courses.size() + 1,
                        on,
                        "course",
                        PersonalText.of("A course"),
                        new BigDecimal(hours),
                        List.of(points),
                        null,
                        source()));
        return this;
    }

    SampleCareer win(LocalDate on) {
        wins.add(
                new Win(
                        wins.size() + 1,
                        on,
                        PersonalText.of("It went well"),
                        null,
                        null,
                        null,
                        null,
                        source()));
        return this;
    }

    SampleCareer with(CareerFact fact) {
        facts = facts.with(fact);
        return this;
    }

    CareerFacts facts() {
        return facts;
    }

    CareerState record() {
        return new CareerState(
                ANA,
                1,
                new CareerState.Numbers(credentials.size(), courses.size(), 0, wins.size(), 0),
                credentials,
                courses,
                List.of(),
                List.of(),
                List.of(),
                wins,
                List.of());
    }

    List<MaintenanceMeter> meters() {
        return Maintenance.on(TODAY, record(), List.of(), rules());
    }

    MaintenanceMeter meter() {
        return meters().getFirst();
    }

    Readiness readiness(Expectation... expectations) {
        Framework framework = ladder(expectations);
        return Readiness.of(facts, framework, framework.position("mls-2").orElseThrow(), TODAY);
    }

    ReadinessList.Told told(Reader reader) {
        return new ReadinessList.Told(words(), reader, "career", "Ana Delgado", meters(), Set.of());
    }

    static CareerWords words() {
        return new CareerWords(WORDS, DAYS, ladder(), rules(), key -> "Template " + key);
    }

    static CategoryPoints points(String category, String points) {
        return new CategoryPoints(category, new BigDecimal(points));
    }

    /** Four rungs, with a branch to a specialist after the second. */
    static Framework ladder(Expectation... ofTheSecond) {
        return new Framework(
                90,
                List.of(
                        new LevelGuide(CareerLevel.ENTRY, "", List.of(), List.of()),
                        new LevelGuide(CareerLevel.MID, "", List.of(), List.of()),
                        new LevelGuide(CareerLevel.SENIOR, "", List.of(), List.of())),
                List.of(
                        rung("assistant", "Lab assistant", null, List.of("mls-1")),
                        rung("mls-1", "MLS I", CareerLevel.ENTRY, List.of("mls-2")),
                        rung(
                                "mls-2",
                                "MLS II",
                                CareerLevel.MID,
                                List.of("lead", "specialist"),
                                ofTheSecond),
                        rung("lead", "Lead", CareerLevel.SENIOR, List.of()),
                        rung("specialist", "Specialist", CareerLevel.SENIOR, List.of())),
                List.of(
                        new Competency(
                                "root-cause",
                                "Root-cause analysis",
                                CompetencyGroup.QUALITY_AND_COMPLIANCE,
                                new RatingWords("Begins", "Can", "Does it alone", "Teaches it"))),
                List.of(
                        new TemplateUse(
                                "quality-control",
                                Kind.QUALITY_AND_COMPLIANCE,
                                List.of("root-cause"),
                                ActivityKind.METHOD_IMPLEMENTATION)));
    }

    private static LadderPosition rung(
            String key,
            String name,
            @Nullable CareerLevel level,
            List<String> next,
            Expectation... expectations) {
        return new LadderPosition(key, name, List.of(), level, next, "", List.of(expectations));
    }

    static CredentialRules rules() {
        Map<String, BigDecimal> minima = new LinkedHashMap<>();
        minima.put("safety", BigDecimal.ONE);
        MaintenanceRule rule =
                new MaintenanceRule(
                        LocalDate.of(2000, 1, 1),
                        3,
                        BigDecimal.valueOf(36),
                        minima,
                        Map.of("contact-hour", BigDecimal.ONE),
                        Map.of(),
                        null,
                        null,
                        null,
                        true);
        return new CredentialRules(
                List.of(
                        new CredentialCategory(
                                MLS, "MLS(ASCP)CM", "Scientist", "ASCP", "board", null, false),
                        new CredentialCategory(
                                SBB, "SBB(ASCP)", "Specialist", "ASCP", null, null, false)),
                List.of(
                        new PointCategory("general", "General"),
                        new PointCategory("safety", "Safety")),
                List.of(
                        new CeKind("course", "Course", "contact-hour", false),
                        new CeKind("party", "Party", "party-hour", false)),
                List.of(new MaintenanceScheme("board", "The board", "made up", List.of(rule))));
    }

    private static Source source() {
        return new Source("e1", 0, ANA, Instant.EPOCH);
    }
}
