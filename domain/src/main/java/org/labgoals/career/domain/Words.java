package org.labgoals.career.domain;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.labgoals.shared.domain.EvidenceFile;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.domain.Refused;

/** How long and how empty a text may be. What is in it is kept as typed. */
final class Words {

    static final int LONGEST_LINE = 200;
    static final int LONGEST_TEXT = 4_000;
    private static final Pattern KEY = Pattern.compile("[a-z0-9][a-z0-9.-]{0,99}");
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    private Words() {}

    /** Something short that cannot be left out. */
    static void line(PersonalText text, CareerRule missing) {
        Refused.when(isMissing(text), missing);
        optionalLine(text);
    }

    static void optionalLine(@Nullable PersonalText text) {
        Refused.when(text != null && text.length() > LONGEST_LINE, CareerRule.LINE_TOO_LONG);
    }

    static void text(@Nullable PersonalText text, CareerRule missing) {
        Refused.when(isMissing(text), missing);
        optional(text);
    }

    static void optional(@Nullable PersonalText text) {
        Refused.when(text != null && text.length() > LONGEST_TEXT, CareerRule.TEXT_TOO_LONG);
    }

    /** Keys stay readable in the store, so nothing a person wrote may hide in them. */
    static void key(String key, CareerRule unknown) {
        Refused.when(!KEY.matcher(key).matches(), unknown);
    }

    static void evidence(@Nullable EvidenceFile file) {
        if (file != null) {
            Refused.when(!SHA_256.matcher(file.sha256()).matches(), CareerRule.NO_SUCH_FILE);
            Refused.when(file.name().length() > LONGEST_LINE, CareerRule.LINE_TOO_LONG);
        }
    }

    /** Whether both were written and say the same but for case and spaces. */
    static boolean same(@Nullable PersonalText one, @Nullable PersonalText other) {
        return one != null
                && other != null
                && !one.isErased()
                && !other.isErased()
                && bare(one).equals(bare(other));
    }

    private static String bare(PersonalText text) {
        return text.orErased().replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
    }

    private static boolean isMissing(@Nullable PersonalText text) {
        return text == null || text.isBlank();
    }
}
