package org.labgoals.shared.ui;

import com.vaadin.flow.component.UI;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import org.labgoals.shared.domain.Kebab;

/**
 * The texts of the screens in the reader's language. Another language is one more {@code
 * translations_xx.properties} beside the first.
 */
public final class Words {

    private static final String BUNDLE = "vaadin-i18n.translations";
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final Map<Locale, Words> KNOWN = new ConcurrentHashMap<>();

    private final ResourceBundle bundle;
    private final Locale locale;

    private Words(Locale wanted) {
        bundle = ResourceBundle.getBundle(BUNDLE, wanted, NO_FALLBACK);
        locale = bundle.getLocale().equals(Locale.ROOT) ? Locale.ENGLISH : bundle.getLocale();
    }

    public static Words in(Locale locale) {
        return KNOWN.computeIfAbsent(locale, Words::new);
    }

    /** The words for whoever looks at the current screen. */
    public static Words current() {
        UI ui = UI.getCurrent();
        return in(ui == null ? Locale.ENGLISH : ui.getLocale());
    }

    /** The language the words are in, which days and figures follow. */
    public Locale locale() {
        return locale;
    }

    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /**
     * The text of a key, its placeholders filled; a missing one shows its key rather than failing.
     */
    public String text(String key, Object... values) {
        if (!bundle.containsKey(key)) {
            return key;
        }
        return new MessageFormat(bundle.getString(key), locale).format(values);
    }

    /** The word for a constant, for example {@code goal-status.active}. */
    public String of(Enum<?> constant) {
        return text(key(constant));
    }

    /** The key of a constant's word: its type and its name in kebab form. */
    public static String key(Enum<?> constant) {
        return camelAsKebab(constant.getDeclaringClass().getSimpleName())
                + "."
                + Kebab.of(constant);
    }

    private static String camelAsKebab(String camel) {
        return camel.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
