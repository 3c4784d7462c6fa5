package org.labgoals.reminder.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.labgoals.reminder.application.MailKind;
import org.labgoals.reminder.application.MailWishes;
import org.labgoals.reminder.application.OwnMail;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Glyph;
import org.labgoals.shared.ui.Sentences;
import org.labgoals.shared.ui.Toast;
import org.labgoals.shared.ui.Words;

/** Where and when one wants to be reminded by mail, and of what. */
public final class MailPart extends Div {

    private final transient Words words;
    private final transient OwnMail mail;
    private final TextField address;
    private final CheckboxGroup<MailKind> kinds = new CheckboxGroup<>();
    private final TimePicker from;
    private final TimePicker until;
    private final ComboBox<String> zone;
    private final Select<Locale> language = new Select<>();
    private final Div bounced = new Div();
    private final Div said = Build.box("refusal");

    /**
     * @param laboratory the zone that holds where none is chosen
     */
    public MailPart(OwnMail mail, ZoneId laboratory, Words words) {
        this.mail = mail;
        this.words = words;
        said.getElement().setAttribute("role", "alert");
        address = new TextField(words.text("mail.address"));
        address.setHelperText(words.text("mail.address-hint"));
        address.setAutocomplete(Autocomplete.EMAIL);
        address.setClearButtonVisible(true);
        kinds.setLabel(words.text("mail.kinds"));
        kinds.setItems(MailKind.values());
        kinds.setItemLabelGenerator(words::of);
        kinds.setItemEnabledProvider(kind -> !kind.isMandatory());
        kinds.setHelperText(words.text("mail.kinds-hint"));
        kinds.addThemeName("vertical");
        from = new TimePicker(words.text("mail.quiet-from"));
        until = new TimePicker(words.text("mail.quiet-until"));
        zone = new ComboBox<>(words.text("mail.zone"));
        zone.setItems(ZoneId.getAvailableZoneIds().stream().sorted().toList());
        zone.setPlaceholder(words.text("mail.zone-laboratory", laboratory.getId()));
        zone.setClearButtonVisible(true);
        language.setLabel(words.text("mail.language"));
        language.setItems(OwnMail.LANGUAGES);
        language.setItemLabelGenerator(MailPart::name);
        Button save = new Button(words.text("mail.save"), click -> save());
        add(
                Build.quiet(words.text("mail.what")),
                bounced,
                unsent(),
                Build.box(
                        "form-column",
                        address,
                        kinds,
                        Build.box("pair", from, until),
                        zone,
                        language,
                        said,
                        save));
        show(mail.wishes());
    }

    /** That nothing goes out, where the operator set no server. */
    private Div unsent() {
        return mail.isSent()
                ? new Div()
                : Build.box("notice", Glyph.AT_RISK.sign(), new Span(words.text("mail.not-sent")));
    }

    private static String name(Locale language) {
        String name = language.getDisplayLanguage(language);
        return name.substring(0, 1).toUpperCase(language) + name.substring(1);
    }

    private void show(MailWishes wishes) {
        address.setValue(wishes.address() == null ? "" : wishes.address());
        Set<MailKind> wanted = EnumSet.allOf(MailKind.class);
        wanted.removeAll(wishes.spared());
        kinds.setValue(wanted);
        from.setValue(wishes.quietFrom());
        until.setValue(wishes.quietUntil());
        zone.setValue(wishes.zone() == null ? null : wishes.zone().getId());
        language.setValue(wishes.language());
        bounced.removeAll();
        if (wishes.bounce() != null) {
            bounced.add(
                    Build.box(
                            "notice",
                            Glyph.AT_RISK.sign(),
                            new Span(words.text("mail.bounced", wishes.bounce()))));
        }
    }

    private void save() {
        said.removeAll();
        try {
            mail.change(chosen());
            show(mail.wishes());
            Toast.done(words.text(address.isEmpty() ? "mail.saved-without" : "mail.saved"));
        } catch (RuntimeException problem) {
            said.add(Glyph.AT_RISK.sign(), new Span(Sentences.of(problem, words)));
            if (!Sentences.isExpected(problem)) {
                throw problem;
            }
        }
    }

    private MailWishes chosen() {
        Set<MailKind> spared = EnumSet.allOf(MailKind.class);
        spared.removeAll(kinds.getValue());
        spared.removeIf(MailKind::isMandatory);
        return new MailWishes(
                address.getValue(),
                zone.getValue() == null ? null : ZoneId.of(zone.getValue()),
                Objects.requireNonNullElse(language.getValue(), Locale.ENGLISH),
                Objects.requireNonNullElse(from.getValue(), LocalTime.MIDNIGHT),
                Objects.requireNonNullElse(until.getValue(), LocalTime.MIDNIGHT),
                spared,
                null);
    }
}
