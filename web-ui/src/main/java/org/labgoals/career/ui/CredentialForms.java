package org.labgoals.career.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.labgoals.career.domain.CareerCommand;
import org.labgoals.career.domain.Credential;
import org.labgoals.career.domain.CredentialCategory;
import org.labgoals.evidence.ui.EvidenceUpload;
import org.labgoals.shared.application.Meaning;
import org.labgoals.shared.application.RequestKey;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Fields;
import org.labgoals.shared.ui.Kept;
import org.labgoals.shared.ui.SignatureField;
import org.labgoals.shared.ui.Words;

/** The forms about credentials: add, renew, end, and, for who decides, verify. */
final class CredentialForms {

    private final CareerForm form;
    private final Words words;
    private final PersonId person;
    private final LocalDate today;

    CredentialForms(CareerForm form) {
        this.form = form;
        words = form.words();
        person = form.page().person().id();
        today = form.page().today();
    }

    /**
     * @param wanted keys of the categories to offer first; one alone is chosen already
     */
    void add(List<String> wanted) {
        ComboBox<CredentialCategory> category = new ComboBox<>();
        category.setLabel(words.text("career.field.credential"));
        category.setItems(
                form.page().rules().categories().stream()
                        .sorted(Comparator.comparing(each -> !wanted.contains(each.key())))
                        .toList());
        category.setItemLabelGenerator(
                each -> words.text("career.field.credential-item", each.name(), each.title()));
        category.setWidthFull();
        Paragraph check = new Paragraph(words.text("career.check-why"));
        check.addClassNames("quiet", "small");
        check.setVisible(false);
        category.addValueChangeListener(
                change -> check.setVisible(change.getValue() != null && change.getValue().check()));
        if (wanted.size() == 1) {
            form.page().rules().category(wanted.getFirst()).ifPresent(category::setValue);
        }
        TextField number = new TextField(words.text("career.field.certificate-number"));
        number.setWidthFull();
        Kept.field(number, "number");
        DatePicker issued =
                Fields.day(words, words.text("career.field.issued-on"), null, today, "issued");
        DatePicker expires = expires(null);
        EvidenceUpload file = form.file("certificate");
        RequestKey key = form.key("add-credential");
        form.dialog(
                        "add-credential",
                        category,
                        check,
                        Build.box("pair", number, new Div()),
                        Build.box("pair", issued, expires),
                        file)
                .open(
                        () -> {
                            CredentialCategory chosen =
                                    form.needed(category.getValue(), "credential");
                            LocalDate from = form.needed(issued.getValue(), "issued-on");
                            return form.enter(
                                    key,
                                    at ->
                                            new CareerCommand.AddCredential(
                                                    person,
                                                    at,
                                                    chosen.key(),
                                                    PersonalText.ofNullable(number.getValue()),
                                                    from,
                                                    expires.getValue(),
                                                    file.getValue(),
                                                    form.page().rules()));
                        });
    }

    void renew(Credential credential) {
        DatePicker on =
                Fields.day(words, words.text("career.field.renewed-on"), today, today, "renewed");
        LocalDate end = credential.expiresOn();
        DatePicker expires = expires(end == null ? null : end.plusYears(years(credential)));
        EvidenceUpload file = form.file("certificate");
        RequestKey key = form.key("renew-credential");
        form.dialog("renew-credential", named(credential), Build.box("pair", on, expires), file)
                .open(
                        () -> {
                            LocalDate day = form.needed(on.getValue(), "day");
                            return form.send(
                                    key,
                                    at ->
                                            new CareerCommand.RenewCredential(
                                                    person,
                                                    at,
                                                    credential.number(),
                                                    day,
                                                    expires.getValue(),
                                                    file.getValue()));
                        });
    }

    void lapse(Credential credential) {
        DatePicker on =
                Fields.day(words, words.text("career.field.lapsed-on"), today, today, "lapsed");
        TextArea reason = Fields.words(words, words.text("career.field.reason"), "reason");
        RequestKey key = form.key("lapse-credential");
        form.dialog("lapse-credential", named(credential), on, reason)
                .open(
                        () -> {
                            LocalDate day = form.needed(on.getValue(), "day");
                            return form.send(
                                    key,
                                    at ->
                                            new CareerCommand.LapseCredential(
                                                    person,
                                                    at,
                                                    credential.number(),
                                                    day,
                                                    PersonalText.ofNullable(reason.getValue())));
                        });
    }

    void verify(Credential credential) {
        TextArea note = Fields.words(words, words.text("career.field.verified-how"), "note");
        SignatureField signature = new SignatureField(Meaning.VERIFIED, words);
        RequestKey key = form.key("verify-credential");
        form.dialog("verify-credential", named(credential), note, signature)
                .hinting(() -> Fields.patientData(words, note.getValue()))
                .open(
                        () ->
                                signature.sign(
                                        () ->
                                                form.send(
                                                        key,
                                                        at ->
                                                                new CareerCommand.VerifyCredential(
                                                                        person,
                                                                        at,
                                                                        credential.number(),
                                                                        PersonalText.ofNullable(
                                                                                note
                                                                                        .getValue())))));
    }

    private DatePicker expires(@org.jspecify.annotations.Nullable LocalDate value) {
        DatePicker expires =
                Fields.day(words, words.text("career.field.expires-on"), value, null, "expires");
        expires.setHelperText(words.text("career.field.expires-hint"));
        return expires;
    }

    /** How long one more validity usually lasts: a cycle of its scheme. */
    private int years(Credential credential) {
        return form.page()
                .rules()
                .schemeOf(credential.category())
                .flatMap(scheme -> scheme.on(today))
                .map(rule -> rule.years())
                .orElse(1);
    }

    private Paragraph named(Credential credential) {
        Paragraph named =
                new Paragraph(
                        words.text(
                                "career.field.credential-named",
                                form.told().credential(credential.category()),
                                form.page()
                                        .rules()
                                        .category(credential.category())
                                        .map(CredentialCategory::title)
                                        .orElse("")));
        named.addClassName("named");
        return named;
    }
}
