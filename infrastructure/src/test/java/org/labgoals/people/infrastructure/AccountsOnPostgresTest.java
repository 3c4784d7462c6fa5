package org.labgoals.people.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.labgoals.people.application.AccessEnded;
import org.labgoals.people.application.AccessTokens;
import org.labgoals.people.application.Account;
import org.labgoals.people.application.AccountKeeping;
import org.labgoals.people.application.AccountRule;
import org.labgoals.people.application.Accounts;
import org.labgoals.people.application.Directory;
import org.labgoals.people.application.FirstAdministrator;
import org.labgoals.people.application.Invitations;
import org.labgoals.people.application.OneTimeLinks;
import org.labgoals.people.application.OneTimeLinks.Purpose;
import org.labgoals.people.application.OwnAccount;
import org.labgoals.people.application.PasskeyQuestion;
import org.labgoals.people.application.Passkeys;
import org.labgoals.people.application.SignIn;
import org.labgoals.platform.postgres.FreshDatabase;
import org.labgoals.shared.application.AccessRule;
import org.labgoals.shared.application.ActingAs;
import org.labgoals.shared.application.Channel;
import org.labgoals.shared.application.Entered;
import org.labgoals.shared.application.KeyReused;
import org.labgoals.shared.application.Meaning;
import org.labgoals.shared.application.NotFound;
import org.labgoals.shared.application.RequestKey;
import org.labgoals.shared.application.SignerCheck;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.Refused;
import org.labgoals.shared.domain.Role;
import org.labgoals.shared.domain.Rule;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest(
        classes = PeopleLaboratory.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = "labgoals.data=target/test-data-${test.process:1}")
@ContextConfiguration(initializers = FreshDatabase.class)
@Import(AccountsOnPostgresTest.Ended.class)
class AccountsOnPostgresTest {

    private static final String RIGHT = "correct horse battery";
    private static final String WRONG = "wrong horse battery";

    @Autowired private Accounts accounts;
    @Autowired private OwnAccount own;
    @Autowired private Passkeys passkeys;
    @Autowired private OneTimeLinks links;
    @Autowired private Invitations invitations;
    @Autowired private FirstAdministrator first;
    @Autowired private Directory directory;
    @Autowired private SignIn signIn;
    @Autowired private AccountKeeping keeping;
    @Autowired private SignerCheck signature;
    @Autowired private JdbcClient sql;
    @Autowired private MovedClock clock;
    @Autowired private Ended ended;

    @BeforeEach
    void onlyAnn() {
        sql.sql(
                        "truncate account, passkey, access_token, one_time_link, sign_in_failure,"
                                + " idempotency")
                .update();
        clock.moveBack();
        ended.accounts.clear();
        accounts.create("Ann", RIGHT, new PersonId("ann"));
    }

    // --- passwords and lockout

    @Test
    void theRightPasswordSignsInHoweverTheNameIsWritten() {
        assertThat(signIn.withPassword(" aNN ", RIGHT))
                .contains(new Account("ann", new PersonId("ann"), false));
    }

    @Test
    void aPasswordIsKeptAsArgon2Only() {
        assertThat(sql.sql("select password_hash from account").query(String.class).single())
                .startsWith("$argon2id$v=19$m=19456,t=2,p=1$")
                .doesNotContain(RIGHT);
    }

    @Test
    void aWrongPasswordOrNameOrAnOddOneSignsNobodyIn() {
        assertThat(signIn.withPassword("ann", WRONG)).isEmpty();
        assertThat(signIn.withPassword("nobody", RIGHT)).isEmpty();
        assertThat(signIn.withPassword("a\0nn", RIGHT)).isEmpty();
        assertThat(signIn.withPassword("x".repeat(100_000), "y".repeat(100_000))).isEmpty();
        assertThat(signIn.withPassword("", "")).isEmpty();
    }

    @Test
    void fiveFailuresLockForFifteenMinutes() {
        fail("ann", 5);

        isPaused("ann");
        clock.moveOn(Duration.ofMinutes(14));
        isPaused("ann");
        clock.moveOn(Duration.ofMinutes(1));
        assertThat(signIn.withPassword("ann", RIGHT)).isPresent();
    }

    @Test
    void wrongPasswordsUnderASignatureLockAsThoseAtTheSignInDo() {
        assertThat(signs(RIGHT)).isTrue();
        for (int i = 0; i < 5; i++) {
            assertThat(signs(WRONG)).isFalse();
        }

        refuses(AccountRule.SIGN_IN_PAUSED, () -> signs(RIGHT));
        isPaused("ann");
    }

    @Test
    void aNameThatNobodyHasIsLockedLikeAnyOther() {
        fail("nobody", 5);

        isPaused("nobody");
        clock.moveOn(Duration.ofMinutes(15));
        assertThat(signIn.withPassword("nobody", RIGHT)).isEmpty();
    }

    @Test
    void failuresAreForgottenAfterADay() {
        fail("ann", 4);
        clock.moveOn(Duration.ofHours(25));
        fail("nobody", 1);

        assertThat(sql.sql("select username from sign_in_failure").query(String.class).list())
                .containsExactly("nobody");
    }

    @Test
    void whatWasRightAMinuteAgoDoesNotGetRoundTheLock() {
        assertThat(signIn.withPassword("ann", RIGHT)).isPresent();
        fail("ann", 5);

        isPaused("ann");
    }

    @Test
    void anotherPasswordByALinkEndsTheLock() {
        fail("ann", 5);

        accounts.setPassword("ann", "another horse entirely");

        assertThat(signIn.withPassword("ann", "another horse entirely")).isPresent();
    }

    @Test
    void aSuccessBeginsTheCountAnew() {
        fail("ann", 4);
        assertThat(signIn.withPassword("ann", RIGHT)).isPresent();
        fail("ann", 4);

        assertThat(signIn.withPassword("ann", RIGHT)).isPresent();
    }

    @Test
    void guessesAtTheSameMomentAreCountedOneByOne() {
        try (var guessers = Executors.newFixedThreadPool(20)) {
            var guesses =
                    IntStream.range(0, 20)
                            .mapToObj(i -> guessers.submit(() -> refusedOrEmpty("ann", WRONG + i)))
                            .toList();
            assertThat(guesses)
                    .extracting(guess -> guess.get())
                    .filteredOn("compared"::equals)
                    .hasSize(5);
        }

        isPaused("ann");
    }

    // --- disabled by an administrator

    @Test
    void aDisabledAccountSaysSoToItsPersonOnly() {
        var token = asAnn(() -> own.createToken(null, "script")).secret();
        disableAnn("On leave until spring");

        refuses(AccountRule.ACCOUNT_DISABLED, () -> signIn.withPassword("ann", RIGHT));
        refuses(AccountRule.ACCOUNT_DISABLED, () -> signIn.withToken(token));
        assertThat(signIn.withPassword("ann", WRONG)).isEmpty();
        assertThat(ended.accounts).containsExactly(new AccessEnded("ann", false));
    }

    @Test
    void whoIsEnabledAgainComesInWithWhatTheyHad() {
        var token = asAnn(() -> own.createToken(null, "script")).secret();
        disableAnn("On leave until spring");
        assertThat(asAdmin(() -> keeping.disabling(new PersonId("ann"))))
                .get()
                .satisfies(
                        why -> {
                            assertThat(why.reason()).isEqualTo("On leave until spring");
                            assertThat(why.by()).isEqualTo(PeopleLaboratory.ADMINISTRATOR.person());
                        });

        asAdmin(
                () -> {
                    keeping.enable(new PersonId("ann"));
                    return "";
                });

        assertThat(signIn.withPassword("ann", RIGHT)).isPresent();
        assertThat(signIn.withToken(token)).isPresent();
        assertThat(asAdmin(() -> keeping.disabling(new PersonId("ann")))).isEmpty();
    }

    @Test
    void disablingNeedsAReasonAnAccountAndAnotherAdministrator() {
        refuses(AccountRule.DISABLING_NEEDS_A_REASON, () -> disableAnn(" "));
        refuses(AccountRule.DISABLING_NEEDS_A_REASON, () -> disableAnn("x".repeat(501)));
        refuses(
                AccountRule.NO_ACCOUNT,
                () -> asAdmin(() -> disable(new PersonId("nobody"), "Never was here")));
        refuses(
                AccountRule.NOT_ONES_OWN_ACCOUNT,
                () ->
                        asAdmin(
                                () ->
                                        disable(
                                                PeopleLaboratory.ADMINISTRATOR.person(),
                                                "Enough of it")));
        refuses(
                AccessRule.ONLY_ADMINISTRATOR,
                () -> asAnn(() -> disable(new PersonId("ann"), "I want to")));
    }

    // --- another password

    @Test
    void anotherPasswordEndsTheOldOneAndTheOtherSessions() {
        assertThat(signIn.withPassword("ann", RIGHT)).isPresent();

        refuses(
                AccountRule.PASSWORD_NOT_RIGHT,
                () -> asAnnRun(() -> own.changePassword(WRONG, "another horse entirely", false)));
        assertThat(ended.accounts).isEmpty();
        asAnnRun(() -> own.changePassword(RIGHT, "another horse entirely", false));

        assertThat(signIn.withPassword("ann", RIGHT)).isEmpty();
        assertThat(signIn.withPassword("ann", "another horse entirely")).isPresent();
        assertThat(ended.accounts).containsExactly(new AccessEnded("ann", true));
    }

    @Test
    void anotherPasswordRevokesTokensOnlyWhenTheirOwnerWantsIt() {
        var token = asAnn(() -> own.createToken(null, "script")).secret();

        asAnnRun(() -> own.changePassword(RIGHT, "another horse entirely", false));
        assertThat(signIn.withToken(token)).isPresent();

        asAnnRun(() -> own.changePassword("another horse entirely", RIGHT, true));
        assertThat(signIn.withToken(token)).isEmpty();
    }

    // --- what names and passwords have to be

    @Test
    void namesAndPasswordsHaveToDo() {
        var bob = new PersonId("bob");
        refuses(AccountRule.USERNAME_TAKEN, () -> accounts.create("ANN", RIGHT, bob));
        refuses(
                AccountRule.PERSON_HAS_ACCOUNT,
                () -> accounts.create("ann2", RIGHT, new PersonId("ann")));
        refuses(AccountRule.USERNAME_NOT_ALLOWED, () -> accounts.create("b b", RIGHT, bob));
        refuses(AccountRule.USERNAME_NOT_ALLOWED, () -> accounts.create("b\0b", RIGHT, bob));
        refuses(AccountRule.PASSWORD_TOO_SHORT, () -> accounts.create("bob", "short", bob));
        refuses(AccountRule.PASSWORD_TOO_LONG, () -> accounts.create("bob", "x".repeat(201), bob));
        refuses(
                AccountRule.PASSWORD_IS_USERNAME,
                () -> accounts.create("bob-the-builder", "Bob-the-Builder", bob));
    }

    // --- personal access tokens

    @Test
    void aTokenSignsInUntilItIsRevoked() {
        var made = asAnn(() -> own.createToken(null, "script"));

        assertThat(signIn.withToken(made.secret())).isPresent();
        assertThat(asAnn(() -> own.tokens()))
                .singleElement()
                .satisfies(
                        token -> {
                            assertThat(token.name()).isEqualTo("script");
                            assertThat(token.lastUsed()).isNotNull();
                        });

        asAnnRun(() -> own.revokeToken(made.token().id()));
        assertThat(signIn.withToken(made.secret())).isEmpty();
        assertThat(asAnn(() -> own.tokens())).isEmpty();
    }

    @Test
    void onlyATokensHashIsKept() {
        var made = asAnn(() -> own.createToken(null, "script"));

        assertThat(made.secret()).startsWith("labgoals_").hasSize(9 + 43);
        assertThat(sql.sql("select hash from access_token").query(String.class).single())
                .hasSize(64)
                .isNotEqualTo(made.secret());
        assertThat(made.toString()).doesNotContain(made.secret());
    }

    @Test
    void aRepeatIsToldOfTheFirstTokenWithoutItsSecret() {
        var made = asAnn(() -> own.createToken(keyed("script"), "script"));

        var again = asAnn(() -> own.createToken(keyed("script"), "script"));

        assertThat(again.token().id()).isEqualTo(made.token().id());
        assertThat(again.secret()).isNull();
        assertThat(signIn.withToken(made.secret())).isPresent();
        assertThat(asAnn(() -> own.tokens())).hasSize(1);
        assertThatThrownBy(() -> asAnn(() -> own.createToken(keyed("other"), "other")))
                .isInstanceOf(KeyReused.class);
    }

    @Test
    void aTokenAskedForTwiceAtOnceIsMadeOnce() throws Exception {
        Callable<AccessTokens.NewToken> ask =
                () -> asAnn(() -> own.createToken(keyed("script"), "script"));
        try (var people = Executors.newFixedThreadPool(8)) {
            var answers = people.invokeAll(Collections.nCopies(8, ask));

            assertThat(answers.stream().map(Future::resultNow))
                    .filteredOn(answer -> answer.secret() != null)
                    .hasSize(1);
        }
        assertThat(asAnn(() -> own.tokens())).hasSize(1);
    }

    @Test
    void aRepeatIsAnsweredEvenWhereTheLedgerHasForgottenTheRequest() {
        var made = asAnn(() -> own.createToken(keyed("script"), "script"));
        sql.sql("truncate idempotency").update();

        assertThat(asAnn(() -> own.createToken(keyed("script"), "script")).token().id())
                .isEqualTo(made.token().id());
    }

    @Test
    void nobodyRevokesAnothersToken() {
        var made = asAnn(() -> own.createToken(null, "script"));
        accounts.create("bob", RIGHT, new PersonId("bob"));

        assertThatThrownBy(
                        () ->
                                as(
                                        "bob",
                                        () -> {
                                            own.revokeToken(made.token().id());
                                            return "";
                                        }))
                .isInstanceOf(NotFound.class);
        assertThat(signIn.withToken(made.secret())).isPresent();
    }

    @Test
    void nothingElseIsAToken() {
        assertThat(signIn.withToken("")).isEmpty();
        assertThat(signIn.withToken("labgoals_")).isEmpty();
        assertThat(signIn.withToken("labgoals_\0")).isEmpty();
    }

    // --- one-time links

    @Test
    void aLinkWorksOnce() {
        var secret = links.issue(Purpose.INVITATION, new PersonId("bob"), Duration.ofMinutes(5));

        links.redeem(secret, link -> assertThat(link.person()).isEqualTo(new PersonId("bob")));

        refuses(AccountRule.LINK_NOT_GOOD, () -> links.redeem(secret, link -> {}));
    }

    @Test
    void aLinkIsNotUsedUpByWhatFailed() {
        var secret = links.issue(Purpose.INVITATION, new PersonId("bob"), Duration.ofMinutes(5));

        refuses(
                AccountRule.PASSWORD_TOO_SHORT,
                () ->
                        links.redeem(
                                secret,
                                link -> accounts.create("bob", "short", new PersonId("bob"))));

        assertThat(links.look(secret)).isPresent();
    }

    @Test
    void aLinkEndsWithItsTimeAndWithTheNext() {
        var late = links.issue(Purpose.INVITATION, new PersonId("bob"), Duration.ofHours(1));
        assertThat(links.look(late)).isPresent();
        clock.moveOn(Duration.ofHours(1));
        var earlier = links.issue(Purpose.INVITATION, new PersonId("eve"), Duration.ofDays(1));
        var next = links.issue(Purpose.INVITATION, new PersonId("eve"), Duration.ofDays(1));

        assertThat(links.look(late)).isEmpty();
        assertThat(links.look(earlier)).isEmpty();
        assertThat(links.look(next)).isPresent();
    }

    @Test
    void theFirstAdministratorComesInByALinkAndInvitesOthers() {
        sql.sql("truncate account, passkey, access_token, one_time_link").update();
        var secret = first.link().orElseThrow();
        assertThat(first.works(secret)).isTrue();
        refuses(
                AccountRule.PASSWORD_TOO_SHORT,
                () -> first.complete(secret, "Ada Admin", "ada", "short"));

        first.complete(secret, "Ada Admin", "ada", RIGHT);

        var ada = signIn.withPassword("ada", RIGHT).orElseThrow().person();
        assertThat(directory.person(ada).orElseThrow().roles()).containsExactly(Role.ADMINISTRATOR);
        assertThat(first.link()).isEmpty();
        refuses(
                AccountRule.LINK_NOT_GOOD,
                () -> first.complete(secret, "Eve", "eve-" + UUID.randomUUID(), RIGHT));

        var invitation =
                ActingAs.call(
                        new Viewer("ada", ada, Set.of(Role.ADMINISTRATOR), Channel.SCREEN),
                        () -> invitations.invite(ada));
        var phone = new SoftPasskey(passkeys.address());
        passkeys.add("ada", "Phone", phone.made(passkeys.ask(new PasskeyQuestion.ToAdd("ada"))));
        invitations.accept(invitation, "whatever", "a new horse for ada");
        assertThat(passkeys.of("ada")).isEmpty();
        assertThat(signIn.withPassword("ada", "a new horse for ada")).isPresent();
        refuses(AccountRule.LINK_NOT_GOOD, () -> invitations.accept(invitation, "x", RIGHT));
    }

    @Test
    void onlyAnAdministratorInvites() {
        assertThatThrownBy(() -> asAnn(() -> invitations.invite(new PersonId("ann"))))
                .isInstanceOf(Refused.class);
    }

    private boolean signs(String password) {
        return signature.isRight("ann", new Entered.Password(password), Meaning.APPROVED);
    }

    private void fail(String name, int times) {
        for (int i = 0; i < times; i++) {
            assertThat(signIn.withPassword(name, WRONG)).isEmpty();
        }
    }

    private void isPaused(String name) {
        refuses(AccountRule.SIGN_IN_PAUSED, () -> signIn.withPassword(name, RIGHT));
    }

    private String refusedOrEmpty(String name, String password) {
        try {
            assertThat(signIn.withPassword(name, password)).isEmpty();
            return "compared";
        } catch (Refused paused) {
            return paused.rule().name();
        }
    }

    private void disableAnn(String reason) {
        asAdmin(() -> disable(new PersonId("ann"), reason));
    }

    private String disable(PersonId person, String reason) {
        keeping.disable(person, reason);
        return "";
    }

    private static RequestKey keyed(String body) {
        return new RequestKey("ann", "one-key", RequestKey.digest("POST", "/me/tokens", body));
    }

    private static <T> T asAdmin(java.util.function.Supplier<T> work) {
        return ActingAs.call(PeopleLaboratory.ADMINISTRATOR, work);
    }

    private static <T> T asAnn(java.util.function.Supplier<T> work) {
        return as("ann", work);
    }

    private static void asAnnRun(Runnable work) {
        as(
                "ann",
                () -> {
                    work.run();
                    return "";
                });
    }

    private static <T> T as(String name, java.util.function.Supplier<T> work) {
        return ActingAs.call(
                new Viewer(name, new PersonId(name), Set.of(Role.TECHNOLOGIST), Channel.API), work);
    }

    private static void refuses(
            Rule rule, org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOf(Refused.class).hasMessage(rule.sentence());
    }

    /** Whose sessions were to end. */
    @TestConfiguration
    static class Ended {

        final List<AccessEnded> accounts = new CopyOnWriteArrayList<>();

        @EventListener
        void on(AccessEnded ended) {
            accounts.add(ended);
        }
    }
}
