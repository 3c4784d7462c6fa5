package org.labgoals;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventhandling.GenericEventMessage;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.labgoals.shared.ui.PastPage;
import org.labgoals.shared.ui.ShowsThePast;
import org.springframework.web.bind.annotation.RestController;

/**
 * The module says what code may depend on, the first package segment what it is about. A rule here
 * that stops somebody is a question to ask, not a line to work around.
 */
class ArchitectureTest {

    private static final String DOMAIN = "org.labgoals.*.domain..";
    private static final String APPLICATION = "org.labgoals.*.application..";
    private static final String INFRASTRUCTURE = "org.labgoals.*.infrastructure..";
    private static final String PLATFORM = "org.labgoals.platform..";
    private static final String UI = "org.labgoals.*.ui..";
    private static final String API = "org.labgoals.*.api..";

    private static final String[] FEATURES = {
        "org.labgoals.goal..",
        "org.labgoals.people..",
        "org.labgoals.career..",
        "org.labgoals.competency..",
        "org.labgoals.evidence..",
        "org.labgoals.objective..",
        "org.labgoals.indicator..",
        "org.labgoals.alignment..",
        "org.labgoals.review..",
        "org.labgoals.feedback..",
        "org.labgoals.audit..",
        "org.labgoals.reminder..",
        "org.labgoals.work.."
    };

    private static final JavaClasses PRODUCT =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .withImportOption(location -> !location.contains("-tests.jar"))
                    .importPackages("org.labgoals");

    // --- what may depend on what

    @Test
    void theDomainKnowsJavaPersistentCollectionsAxonAndItself() {
        classes()
                .that()
                .resideInAPackage(DOMAIN)
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage(
                                DOMAIN,
                                "java..",
                                "org.axonframework..",
                                "org.jspecify..",
                                "org.pcollections.."))
                .check(PRODUCT);
    }

    @Test
    void theDomainAsksNeitherTheClockNorChance() {
        noClasses()
                .that()
                .resideInAPackage(DOMAIN)
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.time.Clock")
                .orShould()
                .callMethodWhere(namedNow())
                .orShould()
                .callMethod(UUID.class, "randomUUID")
                .orShould()
                .callMethod(Math.class, "random")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(java.util.random.RandomGenerator.class)
                .check(PRODUCT);
    }

    @Test
    void theApplicationKnowsNoMachines() {
        noClasses()
                .that()
                .resideInAPackage(APPLICATION)
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage(
                                INFRASTRUCTURE,
                                PLATFORM,
                                UI,
                                API,
                                "org.springframework.web..",
                                "org.springframework.jdbc..",
                                "org.springframework.data..",
                                "org.springframework.security..",
                                "jakarta.persistence..",
                                "jakarta.servlet..",
                                "java.sql..",
                                "javax.sql..",
                                "com.vaadin.."))
                .check(PRODUCT);
    }

    @Test
    void theMachinesKnowNoScreens() {
        noClasses()
                .that()
                .resideInAnyPackage(INFRASTRUCTURE, PLATFORM)
                .should()
                .dependOnClassesThat(resideInAnyPackage(UI, API, "com.vaadin.."))
                .check(PRODUCT);
    }

    /** Only the API's own shapes are written by its strict JSON, with words in kebab form. */
    @Test
    void theApiAnswersNoBareCollections() {
        noMethods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(RestController.class)
                .and()
                .areNotPrivate()
                .should()
                .haveRawReturnType(assignableTo(Iterable.class))
                .check(PRODUCT);
    }

    @Test
    void screensAndTheApiKnowNoMachines() {
        noClasses()
                .that()
                .resideInAnyPackage(UI, API, "org.labgoals")
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage(
                                INFRASTRUCTURE,
                                PLATFORM,
                                "jakarta.persistence..",
                                "org.springframework.jdbc..",
                                "org.springframework.data.jpa..",
                                "java.sql..",
                                "javax.sql.."))
                .check(PRODUCT);
    }

    @Test
    void everyClassIsInTheLayerOfItsModule() {
        classes()
                .should()
                .resideInAnyPackage(
                        "org.labgoals", DOMAIN, APPLICATION, INFRASTRUCTURE, PLATFORM, UI, API)
                .check(PRODUCT);
    }

    // --- what is about what

    @Test
    void whatIsSharedKnowsNoFeatureButForTheFrameAroundTheScreens() {
        noClasses()
                .that()
                .resideInAPackage("org.labgoals.shared..")
                .and()
                .resideOutsideOfPackage("org.labgoals.shared.ui")
                .should()
                .dependOnClassesThat(resideInAnyPackage(FEATURES))
                .check(PRODUCT);
    }

    @Test
    void whatShowsThePastIsWhatLinksOfThePastLeadTo() {
        classes()
                .that()
                .resideInAPackage(UI)
                .and()
                .areAssignableTo(ShowsThePast.class)
                .and()
                .areNotInterfaces()
                .should()
                .dependOnClassesThat(are(assignableTo(PastPage.class)))
                .check(PRODUCT);
        noClasses()
                .that()
                .resideOutsideOfPackage("org.labgoals.shared.ui")
                .and()
                .areNotAssignableTo(ShowsThePast.class)
                .should()
                .dependOnClassesThat(are(assignableTo(PastPage.class)))
                .check(PRODUCT);
    }

    @Test
    void thePlatformKnowsNoFeature() {
        noClasses()
                .that()
                .resideInAPackage(PLATFORM)
                .should()
                .dependOnClassesThat(resideInAnyPackage(FEATURES))
                .check(PRODUCT);
    }

    @Test
    void featuresDoNotGoRoundInCircles() {
        for (var layer : List.of("domain", "application", "infrastructure")) {
            slices().matching("org.labgoals.(*)." + layer + "..")
                    .should()
                    .beFreeOfCycles()
                    .allowEmptyShould(true)
                    .check(PRODUCT);
        }
    }

    // --- names and habits

    @Test
    void aNameSaysWhatAThingIs() {
        noClasses()
                .that(are(not(wordsOfTheVocabulary())))
                .should()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Service")
                .orShould()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveNameMatching(".*(Util|Utils|Helper|DTO|Dto)")
                .orShould()
                .haveSimpleNameEndingWith("Command")
                .orShould()
                .haveSimpleNameEndingWith("Event")
                .check(PRODUCT);
    }

    @Test
    void viewsViewModelsRowsAndProjectionsArePrivateToTheirPackage() {
        classes()
                .that()
                .haveNameMatching(".*(View|ViewModel|Row|Projection)")
                .and()
                .resideInAnyPackage(UI, INFRASTRUCTURE)
                .or()
                .areAnnotatedWith("jakarta.persistence.Entity")
                .should()
                .notBePublic()
                .allowEmptyShould(true)
                .check(PRODUCT);
    }

    @Test
    void rowsAreReadThroughRepositoriesAndOnlyAWriterSpeaksSql() {
        noClasses()
                .that()
                .resideInAPackage(INFRASTRUCTURE)
                .and(are(not(nestedInOrNamed("Writer"))))
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.springframework.jdbc..", "java.sql.."))
                .allowEmptyShould(true)
                .check(PRODUCT);
    }

    @Test
    void everyPackageSaysThatNullIsOptIn() {
        classes().should(resideInANullMarkedPackage()).check(PRODUCT);
    }

    @Test
    void nobodySleepsAndOnlyTheStartAndWhatIsStartedByHandSpeakToTheConsole() {
        noClasses()
                .should()
                .callMethod(Thread.class, "sleep", long.class)
                .orShould()
                .callMethod(Thread.class, "sleep", java.time.Duration.class)
                .check(PRODUCT);
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("org.labgoals.StartMessage")
                .and()
                .doNotHaveFullyQualifiedName("org.labgoals.platform.console.Console")
                .should()
                .accessField(System.class, "out")
                .check(PRODUCT);
    }

    @Test
    void onlyTheDemosLoadTurnsTheClockThatRecordsEvents() {
        var clock = "org.labgoals.demo.infrastructure.RecordingClock";
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(clock)
                .should()
                .setField(GenericEventMessage.class, "clock")
                .check(PRODUCT);
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(clock)
                .and()
                .doNotHaveFullyQualifiedName("org.labgoals.demo.infrastructure.DemoWriter")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName(clock)
                .check(PRODUCT);
    }

    private static DescribedPredicate<com.tngtech.archunit.core.domain.JavaMethodCall> namedNow() {
        return DescribedPredicate.describe(
                "asks for the time",
                call ->
                        call.getTarget().getName().equals("now")
                                && call.getTargetOwner().getPackageName().equals("java.time"));
    }

    /** {@code GoalCommand} and what is nested in it, and the one name for an event once stored. */
    private static DescribedPredicate<JavaClass> wordsOfTheVocabulary() {
        return DescribedPredicate.describe(
                "words of a sealed vocabulary",
                type -> {
                    var page = outermost(type);
                    return page.isInterface() && page.reflect().isSealed()
                            || type.getSimpleName().equals("RecordedEvent");
                });
    }

    private static JavaClass outermost(JavaClass type) {
        var outermost = type;
        while (outermost.getEnclosingClass().isPresent()) {
            outermost = outermost.getEnclosingClass().get();
        }
        return outermost;
    }

    private static DescribedPredicate<JavaClass> nestedInOrNamed(String suffix) {
        return DescribedPredicate.describe(
                "named …" + suffix, type -> outermost(type).getSimpleName().endsWith(suffix));
    }

    private static ArchCondition<JavaClass> resideInANullMarkedPackage() {
        return new ArchCondition<>("reside in a package whose package-info is @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var marked = type.getPackage().tryGetAnnotationOfType(NullMarked.class).isPresent();
                if (!marked && !type.getModifiers().contains(JavaModifier.SYNTHETIC)) {
                    events.add(
                            SimpleConditionEvent.violated(
                                    type,
                                    type.getPackageName()
                                            + " is not @NullMarked, seen at "
                                            + type));
                }
            }
        };
    }
}
