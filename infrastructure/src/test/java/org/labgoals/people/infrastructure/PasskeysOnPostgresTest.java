package org.labgoals.people.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.labgoals.people.application.AccessEnded;
import org.labgoals.people.application.Account;
import org.labgoals.people.application.AccountRule;
import org.labgoals.people.application.Accounts;
import org.labgoals.people.application.OwnPasskeys;
import org.labgoals.people.application.PasskeyQuestion.ToAdd;
import org.labgoals.people.application.PasskeyQuestion.ToSignIn;
import org.labgoals.people.application.Passkeys;
import org.labgoals.people.application.SignIn;
import org.labgoals.platform.postgres.FreshDatabase;
import org.labgoals.shared.application.ActingAs;
import org.labgoals.shared.application.Channel;
import org.labgoals.shared.application.Entered;
import org.labgoals.shared.application.Meaning;
import org.labgoals.shared.application.NotFound;
import org.labgoals.shared.application.SignerCheck;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.Refused;
import org.labgoals.shared.domain.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

/** Passkeys: whose answer is right, when, for what, and how often. */
@SpringBootTest(
        classes = PeopleLaboratory.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = "labgoals.data=target/test-data-${test.process:1}")
@ContextConfiguration(initializers = FreshDatabase.class)
@Import(AccountsOnPostgresTest.Ended.class)
class PasskeysOnPostgresTest {

    private static final String PASSWORD = "correct horse battery";
    private static final String HERE = "http://localhost:8080";
    private static final ToSignIn IN = new ToSignIn("session-1");
    private static final Viewer ANN = viewer("ann");
    private static final Viewer BOB = viewer("bob");

    @Autowired private Accounts accounts;
    @Autowired private Passkeys passkeys;
    @Autowired private OwnPasskeys own;
    @Autowired private SignIn signIn;
    @Autowired private SignerCheck signer;
    @Autowired private JdbcClient sql;
    @Autowired private MovedClock clock;
    @Autowired private AccountsOnPostgresTest.Ended ended;

    @BeforeEach
    void annAndBob() {
        sql.sql(
                        "truncate account, passkey, passkey_question, access_token, one_time_link,"
                                + " sign_in_failure, idempotency")
                .update();
        clock.moveBack();
        accounts.create("ann", PASSWORD, ANN.person());
        accounts.create("bob", PASSWORD, BOB.person());
        ended.accounts.clear();
    }

    // --- adding and removing

    @Test
    void anAddedPasskeyIsListedByItsNameAndWhenItWasUsed() {
        var phone = added(ANN, " My phone ");

        assertThat(passkeys.of("ann"))
                .singleElement()
                .satisfies(
                        kept -> {
                            assertThat(kept.name()).isEqualTo("My phone");
                            assertThat(kept.lastUsed()).isNull();
                        });
        assertThat(passkeys.of("bob")).isEmpty();
        assertThat(signIn.withPasskey(IN, phone.answer(passkeys.ask(IN)))).isPresent();
        assertThat(passkeys.of("ann").getFirst().lastUsed()).isNotNull();
    }

    @Test
    void addingAsksThePasswordAgainAndANameAndCountsWrongOnes() {
        refuses(AccountRule.PASSKEY_NAME_MISSING, () -> asking("", PASSWORD));
        refuses(AccountRule.PASSKEY_NAME_MISSING, () -> asking("x".repeat(101), PASSWORD));
        for (int i = 0; i < 5; i++) {
            refuses(AccountRule.PASSWORD_NOT_RIGHT, () -> asking("Phone", "wrong horse battery"));
        }
        refuses(AccountRule.SIGN_IN_PAUSED, () -> asking("Phone", PASSWORD));
    }

    @Test
    void whatWasNotAskedOfThisAccountHereAndNowIsNotAdded() {
        var phone = new SoftPasskey(HERE);

        notAdded(phone.made(passkeys.ask(new ToAdd("bob"))));
        notAdded(phone.made(passkeys.ask(IN)));
        notAdded(new SoftPasskey("https://labgoals.evil.example").made(asking()));
        notAdded(new SoftPasskey("http://localhost:8081").made(asking()));
        notAdded(new SoftPasskey(HERE).unverified().made(asking()));
        notAdded(phone.answer(asking()));
        var late = asking();
        clock.moveOn(Duration.ofMinutes(5));
        notAdded(phone.made(late));
        assertThat(passkeys.of("ann")).isEmpty();
    }

    @Test
    void onePasskeyIsAddedOnce() {
        var phone = new SoftPasskey(HERE);
        var made = phone.made(asking());
        ActingAs.run(ANN, () -> own.add("Phone", made));

        notAdded(made);
        var again = phone.made(asking());
        refuses(
                AccountRule.PASSKEY_ADDED_ALREADY,
                () -> ActingAs.run(ANN, () -> own.add("Phone", again)));
    }

    @Test
    void twentyAreEnough() {
        for (int i = 0; i < 20; i++) {
            added(ANN, "Key " + i);
        }

        refuses(AccountRule.TOO_MANY_PASSKEYS, () -> asking("One more", PASSWORD));
    }

    @Test
    void aRemovedPasskeyOpensNothingAndTheOtherSessionsEnd() {
        var phone = added(ANN, "Phone");

        assertThatThrownBy(() -> ActingAs.run(BOB, () -> own.remove(phone.id())))
                .isInstanceOf(NotFound.class);
        assertThat(ended.accounts).isEmpty();
        ActingAs.run(ANN, () -> own.remove(phone.id()));

        assertThat(ended.accounts).containsExactly(new AccessEnded("ann", true));
        assertThat(signIn.withPasskey(IN, phone.answer(passkeys.ask(IN)))).isEmpty();
        assertThat(signIn.withPassword("ann", PASSWORD)).isPresent();
    }

    // --- signing in

    @Test
    void thePasskeyAloneSaysWhoItIs() {
        var phone = added(ANN, "Phone");
        added(BOB, "Key");

        assertThat(signIn.withPasskey(IN, phone.answer(passkeys.ask(IN))))
                .contains(new Account("ann", ANN.person(), false));
    }

    @Test
    void anAnswerIsGoodOnceForFiveMinutesAndInTheSessionThatWasAsked() {
        var phone = added(ANN, "Phone");
        var answer = phone.answer(passkeys.ask(IN));

        assertThat(signIn.withPasskey(new ToSignIn("session-2"), answer)).isEmpty();
        assertThat(signIn.withPasskey(IN, answer)).isPresent();
        assertThat(signIn.withPasskey(IN, answer)).isEmpty();
        var late = phone.answer(passkeys.ask(IN));
        clock.moveOn(Duration.ofMinutes(5));
        assertThat(signIn.withPasskey(IN, late)).isEmpty();
        assertThat(sql.sql("select count(*) from sign_in_failure").query(Long.class).single())
                .isZero();
    }

    @Test
    void onlyTheDeviceThatHasTheKeyAndVerifiesItsPersonAtThisAddressSignsIn() {
        var phone = added(ANN, "Phone");
        assertThat(signIn.withPasskey(IN, phone.answer(passkeys.ask(IN)))).isPresent();

        nobody(phone.at("https://labgoals.evil.example").answer(passkeys.ask(IN)));
        nobody(phone.at("http://localhost:8081").answer(passkeys.ask(IN)));
        nobody(phone.at(HERE).usedLess(3).answer(passkeys.ask(IN)));
        nobody(added(ANN, "Key").otherKeys().answer(passkeys.ask(IN)));
        clock.moveOn(Duration.ofDays(2));
        nobody(added(ANN, "Lazy").unverified().answer(passkeys.ask(IN)));
        nobody(new SoftPasskey(HERE).answer(passkeys.ask(IN)));
    }

    @Test
    void whatOneDeviceMadeUnderAnothersNameIsNobodys() {
        var phone = added(ANN, "Phone");
        var stranger = new SoftPasskey(HERE).answer(passkeys.ask(IN));

        nobody(stranger.replaceAll("\"(id|rawId)\":\"[^\"]+\"", "\"$1\":\"" + phone.id() + "\""));
    }

    @Test
    void wrongAnswersLockTheNameAndALockedNameKeepsPasskeysOutToo() {
        var phone = added(ANN, "Phone");
        for (int i = 0; i < 5; i++) {
            nobody(phone.at("http://localhost:1").answer(passkeys.ask(IN)));
        }

        refuses(AccountRule.SIGN_IN_PAUSED, () -> signIn.withPassword("ann", PASSWORD));
        var right = phone.at(HERE).answer(passkeys.ask(IN));
        refuses(AccountRule.SIGN_IN_PAUSED, () -> signIn.withPasskey(IN, right));
        clock.moveOn(Duration.ofMinutes(15));
        assertThat(signIn.withPasskey(IN, phone.answer(passkeys.ask(IN)))).isPresent();
    }

    @Test
    void aRightPasskeyForgetsTheFailuresBeforeIt() {
        var phone = added(ANN, "Phone");
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < 4; i++) {
                signIn.withPassword("ann", "wrong horse battery");
            }
            assertThat(signIn.withPasskey(IN, phone.answer(passkeys.ask(IN)))).isPresent();
        }
    }

    @Test
    void aDisabledAccountIsClosedToPasskeys() {
        var phone = added(ANN, "Phone");
        accounts.disable("ann", "On leave", new PersonId("admin"));

        var answer = phone.answer(passkeys.ask(IN));
        refuses(AccountRule.ACCOUNT_DISABLED, () -> signIn.withPasskey(IN, answer));
    }

    // --- signing

    @Test
    void aPasskeySignsWhatItsPersonWasAskedAndNothingElse() {
        var phone = added(ANN, "Phone");

        assertThat(signs("ann", asked(ANN, phone, Meaning.APPROVED), Meaning.OBSERVED)).isFalse();
        assertThat(signs("bob", asked(ANN, phone, Meaning.APPROVED), Meaning.APPROVED)).isFalse();
        assertThat(signs("ann", phone.answer(passkeys.ask(IN)), Meaning.APPROVED)).isFalse();
        var answer = asked(ANN, phone, Meaning.APPROVED);
        assertThat(signIn.withPasskey(IN, answer)).isEmpty();
        assertThat(signs("ann", answer, Meaning.APPROVED)).isTrue();
        assertThat(signs("ann", answer, Meaning.APPROVED)).isFalse();
    }

    @Test
    void somebodyElsesPasskeySignsNothingAndCountsAsAWrongPassword() {
        added(ANN, "Phone");
        var bobs = added(BOB, "Key");

        for (int i = 0; i < 5; i++) {
            assertThat(signs("ann", asked(ANN, bobs, Meaning.APPROVED), Meaning.APPROVED))
                    .isFalse();
        }
        var last = asked(ANN, bobs, Meaning.APPROVED);
        refuses(AccountRule.SIGN_IN_PAUSED, () -> signs("ann", last, Meaning.APPROVED));
    }

    @Test
    void onlyWhoHasAPasskeyIsOfferedToSignWithIt() {
        added(ANN, "Phone");

        assertThat(ActingAs.call(ANN, own::canSign)).isTrue();
        assertThat(ActingAs.call(BOB, own::canSign)).isFalse();
        assertThat(ActingAs.call(ANN, () -> own.askToSign(Meaning.APPROVED)))
                .contains("\"userVerification\":\"required\"", passkeys.of("ann").getFirst().id());
    }

    // --- what is no answer at all

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "[]",
                "{}",
                "{\"id\":1}",
                "{\"id\":\"a\",\"rawId\":\"a\",\"type\":\"public-key\",\"response\":null}",
                "{\"id\":\"a\",\"rawId\":\"%\",\"type\":\"x\",\"response\":{}}",
                "{\"id\":\"a\",\"rawId\":\"YQ\",\"type\":\"public-key\",\"response\":"
                    + "{\"clientDataJSON\":\"e30\",\"authenticatorData\":\"AA\",\"signature\":\"AA\"}}",
                "not json \0 at all"
            })
    void whatCannotBeReadIsNobodysAndIsNotAdded(String text) {
        nobody(text);
        notAdded(text);
        assertThat(signs("ann", text, Meaning.APPROVED)).isFalse();
        nobody(text + "x".repeat(60_000));
        nobody("[".repeat(40_000));
    }

    @Test
    void aChangedAnswerIsNobodysWhereverItWasChanged() {
        var phone = added(ANN, "Phone");
        for (var part : Set.of("clientDataJSON", "authenticatorData", "signature", "userHandle")) {
            sql.sql("truncate sign_in_failure").update();
            var answer = phone.answer(passkeys.ask(IN));
            for (var value : Set.of("\"\"", "null", "\"AAAA\"", "7", "{}")) {
                nobody(
                        answer.replaceAll(
                                "\"" + part + "\":\"[^\"]*\"", "\"" + part + "\":" + value));
            }
        }
    }

    // --- saying it

    private SoftPasskey added(Viewer who, String name) {
        var passkey = new SoftPasskey(HERE);
        ActingAs.run(who, () -> own.add(name, passkey.made(own.askToAdd(name, PASSWORD))));
        return passkey;
    }

    private String asking() {
        return asking("Phone", PASSWORD);
    }

    private String asking(String name, String password) {
        return ActingAs.call(ANN, () -> own.askToAdd(name, password));
    }

    private String asked(Viewer who, SoftPasskey passkey, Meaning meaning) {
        return passkey.answer(ActingAs.call(who, () -> own.askToSign(meaning)));
    }

    private boolean signs(String account, String answer, Meaning meaning) {
        return signer.isRight(account, new Entered.Passkey(answer), meaning);
    }

    private void nobody(String answer) {
        assertThat(signIn.withPasskey(IN, answer)).isEmpty();
    }

    private void notAdded(String made) {
        refuses(
                AccountRule.PASSKEY_NOT_ADDED,
                () -> ActingAs.run(ANN, () -> own.add("Phone", made)));
    }

    private static void refuses(AccountRule rule, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.rule()).isEqualTo(rule));
    }

    private static Viewer viewer(String name) {
        return new Viewer(name, new PersonId(name), Set.of(Role.TECHNOLOGIST), Channel.SCREEN);
    }
}
