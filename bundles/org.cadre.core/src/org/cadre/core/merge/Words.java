/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.merge;

import java.util.Locale;

/** Makes words of the names of the model. */
final class Words {

    private Words() {
    }

    /** Returns a name in camel case as words of which the first has a capital. */
    static String of(String name) {
        var words = inside(name);
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** Returns a name in camel case as words for the middle of a sentence. */
    static String inside(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT); //$NON-NLS-1$ //$NON-NLS-2$
    }
}
