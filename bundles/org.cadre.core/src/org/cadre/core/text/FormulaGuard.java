/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.text;

import java.util.regex.Pattern;

/**
 * Keeps spreadsheets from taking a value for a formula. A value that begins with one of = + - @ tab or return
 * gets an apostrophe before it; so does one that begins with apostrophes and then one of these, so that every
 * guarded value comes back unchanged. The signs are those of OWASP ASVS 5, 1.2.10.
 */
public final class FormulaGuard {

    private static final Pattern RISKY = Pattern.compile("'*[=+\\-@\\t\\r\\x00]"); //$NON-NLS-1$
    private static final String GUARD = "'"; //$NON-NLS-1$

    private FormulaGuard() {
    }

    /** Returns the value as it is safe in a cell. */
    public static String guard(String value) {
        return RISKY.matcher(value).lookingAt() ? GUARD + value : value;
    }

    /** Returns the value that {@link #guard} was given. */
    public static String unguard(String cell) {
        return cell.startsWith(GUARD) && RISKY.matcher(cell).lookingAt() ? cell.substring(1) : cell;
    }
}
