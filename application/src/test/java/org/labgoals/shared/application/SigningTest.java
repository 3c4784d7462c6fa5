package org.labgoals.shared.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.Refused;
import org.labgoals.shared.domain.Role;

class SigningTest {

    private static final String RIGHT = "correct horse battery";
    private static final Viewer MIA =
            new Viewer("m.account", new PersonId("mia"), Set.of(Role.MANAGER), Channel.API);

    private record Approve() {}

    private record Look() {}

    private final List<String> checked = new ArrayList<>();
    private final Signing signing =
            new Signing(
                    List.of(() -> Map.of(Approve.class, Meaning.APPROVED)),
                    List.of(
                            signer -> List.of(signer.value() + ":duties"),
                            signer -> List.of(signer.value(), signer.value() + ":none")),
                    streams -> Map.of("mia", 4L, "mia:duties", 0L),
                    () -> MIA,
                    this::check);

    private final List<Metadata> sent = new ArrayList<>();

    @Test
    void aStepThatIsNotSignedPassesAsItIs() {
        assertThat(signing.sign(new Look(), by("mia", Channel.API)))
                .isEqualTo(by("mia", Channel.API));
        assertThat(checked).isEmpty();
    }

    @Test
    void aSignedStepNeedsThePasswordWithThisVeryRequest() {
        refuses(
                SigningRule.SIGN_WITH_PASSWORD,
                () -> signing.sign(new Approve(), by("mia", Channel.API)));
        refuses(SigningRule.SIGN_WITH_PASSWORD, () -> approve(""));
        assertThat(checked).isEmpty();
    }

    @Test
    void aPasswordThatIsNotTheViewersOwnSignsNothing() {
        refuses(SigningRule.SIGNING_PASSWORD_NOT_RIGHT, () -> approve("guess"));
        assertThat(checked).containsExactly("m.account");
    }

    @Test
    void thePasswordIsGoneOnceTheRequestIsDone() {
        approve(RIGHT);
        refuses(
                SigningRule.SIGN_WITH_PASSWORD,
                () -> signing.sign(new Approve(), by("mia", Channel.API)));
    }

    @Test
    void aSignatureSaysItsMeaningAndTheSignersRecordsOfThatMoment() {
        Signature signature = Objects.requireNonNull(Signature.in(approve(RIGHT).entries()));

        assertThat(signature.meaning()).isEqualTo(Meaning.APPROVED);
        assertThat(signature.with()).containsExactly("mia@4", "mia:duties@0");
    }

    @Test
    void aSignatureSaysWhetherAPasswordOrAPasskeyWasEntered() {
        assertThat(approve(RIGHT).entries()).containsEntry("enteredBy", "password");
        assertThat(approveBy("answer to approved").entries()).containsEntry("enteredBy", "passkey");
        assertThat(signing.sign(new Approve(), by("mia", Channel.DEMO)).entries())
                .doesNotContainKey("enteredBy");
    }

    @Test
    void aPasskeyThatAnsweredSomethingElseSignsNothing() {
        refuses(SigningRule.SIGNING_PASSKEY_NOT_RIGHT, () -> approveBy("answer to observed"));
        refuses(SigningRule.SIGN_WITH_PASSWORD, () -> approveBy(""));
    }

    @Test
    void onePasskeyAnswerSignsTheStepsOfOneRequestAndIsAskedForOnce() {
        EnteredAgain.call(
                new Entered.Passkey("answer to approved"),
                () -> {
                    signing.sign(new Approve(), by("mia", Channel.API));
                    return signing.sign(new Approve(), by("mia", Channel.API));
                });

        assertThat(checked).containsExactly("m.account");
    }

    @Test
    void whatIsEnteredIsNeverPrinted() {
        assertThat(new Entered.Password(RIGHT).toString()).doesNotContain(RIGHT);
        assertThat(new Entered.Passkey(RIGHT).toString()).doesNotContain(RIGHT);
    }

    @Test
    void whoeverEntersThePasswordSignsForNobodyElse() {
        refuses(
                SigningRule.SIGN_WITH_PASSWORD,
                () ->
                        EnteredAgain.call(
                                RIGHT, () -> signing.sign(new Approve(), by("bob", Channel.API))));
    }

    @Test
    void aDemoLaboratorySignsByItsChannel() {
        Metadata signed = signing.sign(new Approve(), by("mia", Channel.DEMO));

        assertThat(Signature.in(signed.entries())).isNotNull();
        assertThat(checked).isEmpty();
    }

    @Test
    void anImportDoesNotSign() {
        refuses(
                SigningRule.SIGN_WITH_PASSWORD,
                () -> signing.sign(new Approve(), by("mia", Channel.IMPORT)));
    }

    @Test
    void nothingThatHasToBeSignedGetsToARecordUnsignedOrSignedAsSomethingElse() {
        refuses(
                SigningRule.SIGN_WITH_PASSWORD,
                () -> signing.requireSignature(new Approve(), Map.of()));
        refuses(
                SigningRule.SIGN_WITH_PASSWORD,
                () -> signing.requireSignature(new Approve(), Map.of("signature", "observed")));
        signing.requireSignature(new Approve(), Map.of("signature", "approved"));
        signing.requireSignature(new Look(), Map.of());
    }

    @Test
    void whatIsSentIsSignedOnItsWay() {
        Dispatch dispatch = new SigningDispatch(signing, new Sent());

        EnteredAgain.call(
                RIGHT,
                () ->
                        dispatch.send(
                                Approve.class,
                                new Approve(),
                                "r",
                                by("mia", Channel.API),
                                null,
                                200));

        assertThat(sent.getFirst().entries()).containsEntry("signature", "approved");
        refuses(
                SigningRule.SIGN_WITH_PASSWORD,
                () ->
                        dispatch.send(
                                Approve.class,
                                new Approve(),
                                "r",
                                by("mia", Channel.API),
                                null,
                                200));
        assertThat(sent).hasSize(1);
    }

    @Test
    void noTwoFeaturesSayWhatOneSignatureMeans() {
        SignedSteps one = () -> Map.of(Approve.class, Meaning.APPROVED);
        SignedSteps other = () -> Map.of(Approve.class, Meaning.OBSERVED);

        assertThatThrownBy(
                        () ->
                                new Signing(
                                        List.of(one, other),
                                        List.of(),
                                        streams -> Map.of(),
                                        () -> MIA,
                                        this::check))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Metadata approve(String password) {
        return EnteredAgain.call(
                password, () -> signing.sign(new Approve(), by("mia", Channel.API)));
    }

    private Metadata approveBy(String answer) {
        return EnteredAgain.call(
                new Entered.Passkey(answer),
                () -> signing.sign(new Approve(), by("mia", Channel.API)));
    }

    private boolean check(String account, Entered entered, Meaning meaning) {
        checked.add(account);
        return switch (entered) {
            case Entered.Password(String text) -> text.equals(RIGHT);
            case Entered.Passkey(String answer) -> answer.equals("answer to " + meaning.word());
        };
    }

    private static Metadata by(String person, Channel channel) {
        return Metadata.of(person, "manager", channel);
    }

    private static void refuses(SigningRule rule, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOf(Refused.class).hasMessage(rule.sentence());
    }

    private final class Sent implements Dispatch {
        @Override
        public <C> Answer send(
                Class<C> vocabulary,
                C command,
                String subjectId,
                Metadata metadata,
                @Nullable RequestKey key,
                int status) {
            sent.add(metadata);
            return new Answer(new StoredAnswer(status, subjectId, 0), false);
        }
    }
}
