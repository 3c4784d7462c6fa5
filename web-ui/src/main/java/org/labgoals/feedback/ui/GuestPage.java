package org.labgoals.feedback.ui;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.labgoals.feedback.application.OutsideFeedback.Form;
import org.labgoals.feedback.application.Receipt;
import org.labgoals.feedback.domain.FeedbackSource;
import org.labgoals.shared.domain.Kebab;
import org.labgoals.shared.ui.Words;
import org.springframework.web.util.HtmlUtils;

/** The one page for those without an account, as HTML. Whatever somebody wrote is text in it. */
final class GuestPage {

    private final Words words;

    GuestPage(Locale reader) {
        words = Words.in(reader);
    }

    /**
     * The form.
     *
     * @param typed what was typed before, where a rule refused it
     * @param refusal the rule's sentence, null where none did
     */
    String form(Form form, String typed, @Nullable String refusal) {
        var body = new StringBuilder();
        body.append("<h1>").append(text("guest.title", form.firstName())).append("</h1>");
        body.append("<p class=\"question\">")
                .append(escaped(form.question().orErased()))
                .append("</p>");
        if (refusal != null) {
            body.append("<p class=\"refusal\" role=\"alert\">")
                    .append(escaped(refusal))
                    .append("</p>");
        }
        body.append("<form method=\"post\"><label for=\"text\">")
                .append(text("guest.answer"))
                .append("</label><p class=\"hint\" id=\"hint\">")
                .append(text("guest.no-patients." + Kebab.of(form.source())))
                .append("</p><textarea id=\"text\" name=\"text\" rows=\"8\" maxlength=\"4000\"")
                .append(" required aria-describedby=\"hint\">")
                .append(escaped(typed))
                .append("</textarea><fieldset><legend>")
                .append(text("guest.audience"))
                .append("</legend>");
        choice(body, "also-person", text("guest.also-person", form.firstName()), true);
        choice(body, "manager-only", text("guest.manager-only", form.firstName()), false);
        body.append("</fieldset>");
        if (form.canBeAnonymous()) {
            body.append("<label class=\"choice\"><input type=\"checkbox\" name=\"anonymous\"")
                    .append(" value=\"true\"> ")
                    .append(text("guest.anonymous"))
                    .append("</label>");
        }
        body.append("<button type=\"submit\">")
                .append(text("guest.send"))
                .append("</button></form><p class=\"hint\">")
                .append(text(named(form.source())))
                .append("</p>");
        return page(text("guest.title", form.firstName()), body);
    }

    /** It has arrived. */
    String thanks(Receipt receipt) {
        return said("guest.thanks", receipt.isAnonymous() ? "guest.kept" : "guest.given");
    }

    /** The link opens nothing: why is nobody's to know. */
    String gone() {
        return said("guest.gone", "guest.gone-sentence");
    }

    String tooOften() {
        return said("guest.too-often", "guest.too-often-sentence");
    }

    private static String named(FeedbackSource source) {
        return source == FeedbackSource.PATIENT ? "guest.unnamed-patient" : "guest.unnamed";
    }

    private String said(String title, String sentence) {
        var body = new StringBuilder();
        body.append("<h1>").append(text(title)).append("</h1><p role=\"status\">");
        body.append(text(sentence)).append("</p>");
        return page(text(title), body);
    }

    private static void choice(StringBuilder body, String value, String label, boolean first) {
        body.append("<label class=\"choice\"><input type=\"radio\" name=\"audience\" value=\"")
                .append(value)
                .append(first ? "\" checked> " : "\"> ")
                .append(label)
                .append("</label>");
    }

    private String page(String title, CharSequence body) {
        return """
        <!doctype html>
        <html lang="%s"><head><meta charset="utf-8"><title>%s</title>
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="robots" content="noindex"><link rel="stylesheet" href="/styles/guest.css">
        </head><body><main>%s</main></body></html>
        """
                .formatted(words.locale().getLanguage(), title, body);
    }

    private String text(String key, Object... values) {
        return escaped(words.text(key, values));
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
