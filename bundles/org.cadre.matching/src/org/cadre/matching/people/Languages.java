/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.people;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Languages of people, compared by primary subtag (BCP 47): es-MX and es are one language to mentor in. */
public final class Languages {

    private Languages() {
    }

    /** Returns the primary subtags in the order given, each once. */
    public static List<String> of(Collection<String> tags) {
        return tags.stream().filter(Objects::nonNull).map(Locale::forLanguageTag).map(Locale::getLanguage)
                .filter(language -> !language.isEmpty()).distinct().toList();
    }

    /** Returns the name of a language for people. */
    public static String name(String language) {
        return Locale.forLanguageTag(language).getDisplayLanguage();
    }
}
