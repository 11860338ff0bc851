/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.days;

import java.util.List;

import org.cadre.core.text.Folding;

/** Tells by its name what a bell schedule is for, since no file says it otherwise. */
@SuppressWarnings("nls")
final class BellNames {

    private static final List<String> REGULAR = List.of("regular", "normal", "standard", "default");
    private static final List<String> SHORT = List.of("half", "early", "minimum", "short", "dismissal");

    private BellNames() {
    }

    static boolean isRegular(String name) {
        return has(name, REGULAR) && !isShort(name);
    }

    static boolean isShort(String name) {
        return has(name, SHORT);
    }

    private static boolean has(String name, List<String> words) {
        var folded = name == null ? "" : Folding.fold(name);
        return words.stream().anyMatch(folded::contains);
    }
}
