package org.labgoals.shared.application;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.Refused;

/**
 * The one place where steps are signed: asks for the password or passkey that came with the request
 * and puts the signature into the command's metadata, from where it gets to the events. What a
 * feature lists in its {@link SignedSteps} is not done without: docs/adr/0011-signatures.md.
 */
public final class Signing {

    private final Map<Class<?>, Meaning> meanings;
    private final Collection<SignerRecords> records;
    private final StreamHeads heads;
    private final CurrentViewer viewer;
    private final SignerCheck check;

    /**
     * @throws IllegalArgumentException when two features say what one command's signature means
     */
    public Signing(
            Collection<SignedSteps> steps,
            Collection<SignerRecords> records,
            StreamHeads heads,
            CurrentViewer viewer,
            SignerCheck check) {
        this.meanings = together(steps);
        this.records = List.copyOf(records);
        this.heads = heads;
        this.viewer = viewer;
        this.check = check;
    }

    /** What signing the command says; empty for a step that is not signed. */
    public Optional<Meaning> meaningOf(Object command) {
        return Optional.ofNullable(meanings.get(command.getClass()));
    }

    /**
     * The metadata with the signature of whoever acts, or as it was if the step is not signed. A
     * demo laboratory signs by being one.
     *
     * @throws Refused when the step is signed and neither the actor's password nor a passkey of
     *     theirs came along
     */
    public Metadata sign(Object command, Metadata metadata) {
        return meaningOf(command).map(meaning -> signed(meaning, metadata)).orElse(metadata);
    }

    /**
     * Lets a command pass that is signed or need not be.
     *
     * @param metadata as it reached the aggregate
     * @throws Refused when a signature is missing, whichever way the command took
     */
    public void requireSignature(Object command, Map<String, ?> metadata) {
        Refused.when(
                meaningOf(command)
                        .filter(meaning -> !meaning.word().equals(metadata.get(Metadata.SIGNATURE)))
                        .isPresent(),
                SigningRule.SIGN_WITH_PASSWORD);
    }

    private Metadata signed(Meaning meaning, Metadata metadata) {
        boolean demo = Channel.DEMO.word().equals(metadata.entries().get(Metadata.CHANNEL));
        var way = demo ? null : requireEntered(meaning, metadata).way();
        return new Signature(meaning, recordsOf(actor(metadata)), way).on(metadata);
    }

    private Entered requireEntered(Meaning meaning, Metadata metadata) {
        var again =
                EnteredAgain.now().orElseThrow(() -> new Refused(SigningRule.SIGN_WITH_PASSWORD));
        var asker = viewer.get();
        Refused.when(!asker.person().equals(actor(metadata)), SigningRule.SIGN_WITH_PASSWORD);
        Refused.when(
                !again.isRight(asker.account(), meaning, check),
                switch (again.entered()) {
                    case Entered.Password typed -> SigningRule.SIGNING_PASSWORD_NOT_RIGHT;
                    case Entered.Passkey used -> SigningRule.SIGNING_PASSKEY_NOT_RIGHT;
                });
        return again.entered();
    }

    private List<String> recordsOf(PersonId signer) {
        var streams = new TreeSet<String>();
        records.forEach(feature -> streams.addAll(feature.of(signer)));
        var reached = heads.of(streams);
        return streams.stream()
                .filter(reached::containsKey)
                .map(stream -> stream + "@" + reached.get(stream))
                .toList();
    }

    private static PersonId actor(Metadata metadata) {
        return new PersonId(metadata.entries().getOrDefault(Metadata.ACTOR, ""));
    }

    private static Map<Class<?>, Meaning> together(Collection<SignedSteps> steps) {
        var all = new LinkedHashMap<Class<?>, Meaning>();
        for (var feature : steps) {
            feature.meanings()
                    .forEach(
                            (command, meaning) -> {
                                if (all.put(command, meaning) != null) {
                                    throw new IllegalArgumentException(
                                            command.getName() + " is signed twice");
                                }
                            });
        }
        return Map.copyOf(all);
    }
}
