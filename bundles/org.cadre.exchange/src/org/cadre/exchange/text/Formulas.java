/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.text;

import java.util.regex.Pattern;

/**
 * Keeps spreadsheets from running what is written in a cell: a value that would start a formula gets an
 * apostrophe in front, and loses it when it is read again. Values that have apostrophes there already get
 * one more, so that every value comes back as it was.
 */
@SuppressWarnings("nls")
public final class Formulas {

    private static final Pattern DANGEROUS = Pattern.compile("'*[=+\\-@\t\r].*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,18}([.,][0-9]{1,18})?");

    private Formulas() {
    }

    /** Returns the value as it may be written into a file that somebody opens in a spreadsheet. */
    public static String neutralize(String value) {
        return isDangerous(value) ? "'" + value : value;
    }

    /** Returns the value that was neutralized, or a value of elsewhere unchanged. */
    public static String restore(String value) {
        return value.length() > 1 && value.charAt(0) == '\'' && isDangerous(value.substring(1))
                ? value.substring(1)
                : value;
    }

    private static boolean isDangerous(String value) {
        return !value.isEmpty() && value.charAt(0) <= '@' && DANGEROUS.matcher(value).matches()
                && !NUMBER.matcher(value).matches();
    }
}
