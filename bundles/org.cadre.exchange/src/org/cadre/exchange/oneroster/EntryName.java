/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.oneroster;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The name of an archive's entry. Nothing is ever extracted under such a name; the check keeps out archives
 * made to harm, whose content is not to be trusted either.
 */
@SuppressWarnings("nls")
final class EntryName {

    private static final Pattern UNSAFE =
            Pattern.compile("(^|/)\\.\\.(/|$)|^/|\\\\|^[A-Za-z]:|[\\p{Cntrl}\\p{Cf}:]|[ .]$");
    private static final Set<String> LITTER = Set.of(".ds_store", "thumbs.db", "desktop.ini");
    private static final String MAC_FOLDER = "__MACOSX/";
    private static final int LONGEST = 255;

    private EntryName() {
    }

    /** Whether an entry's name points elsewhere, or is not what it seems. */
    static boolean isUnsafe(String name) {
        return name.length() > LONGEST || name.isEmpty() || UNSAFE.matcher(name).find();
    }

    /** Whether it is something that file managers leave behind. */
    static boolean isLitter(String name) {
        var leaf = leaf(name);
        return name.startsWith(MAC_FOLDER) || leaf.startsWith(".")
                || LITTER.contains(leaf.toLowerCase(Locale.ROOT));
    }

    /** Returns the name without the folders in front of it. */
    static String leaf(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    /** Returns the folders in front of the name, empty or ending in a slash. */
    static String folder(String name) {
        return name.substring(0, name.lastIndexOf('/') + 1);
    }
}
