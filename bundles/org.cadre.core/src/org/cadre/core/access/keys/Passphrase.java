/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.access.keys;

import java.util.Locale;
import java.util.Set;

import org.cadre.core.CadreException;
import org.eclipse.osgi.util.NLS;

/**
 * How good a new passphrase is. Length counts; rules about kinds of characters do not (NIST SP 800-63B,
 * 5.1.1.2).
 *
 * @param acceptable whether it may be used
 * @param text what to say about it, a sentence
 */
@SuppressWarnings("nls")
public record Passphrase(boolean acceptable, String text) {

    /** The fewest characters of a new passphrase. */
    public static final int FEWEST = 12;

    private static final int GOOD = 20;
    private static final int DIFFERENT = 6;
    private static final Set<String> COMMON = Set.of("passwordpassword", "password1234", "123456789012",
            "qwertyuiopasdf", "correcthorsebatterystaple", "administrator", "letmeinletmein", "passwort1234");

    /** Judges a passphrase. */
    public static Passphrase judge(CharSequence typed) {
        var length = (int) typed.codePoints().count();
        if (length < FEWEST) {
            return new Passphrase(false, NLS.bind(Messages.Passphrase_short, length, FEWEST));
        }
        var different = (int) typed.codePoints().distinct().count();
        if (different < DIFFERENT) {
            return new Passphrase(false, NLS.bind(Messages.Passphrase_few, different));
        }
        var text = typed.toString();
        if (COMMON.contains(text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", ""))) {
            return new Passphrase(false, Messages.Passphrase_common);
        }
        if (text.matches("(?s)(.{1,8})\\1+")) {
            return new Passphrase(false, Messages.Passphrase_repeats);
        }
        return new Passphrase(true, length < GOOD ? Messages.Passphrase_fair : Messages.Passphrase_good);
    }

    /**
     * Checks a passphrase.
     *
     * @throws CadreException of kind INPUT if it may not be used
     */
    public static void check(CharSequence typed) throws CadreException {
        var judged = judge(typed);
        if (!judged.acceptable()) {
            throw CadreException.input(judged.text());
        }
    }
}
