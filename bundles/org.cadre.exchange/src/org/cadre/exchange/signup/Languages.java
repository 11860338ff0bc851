/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.signup;

import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds the BCP 47 tag of a language that people name in English, in Spanish or in the language itself. */
@SuppressWarnings("nls")
class Languages {

    private static final Set<String> CODES = Set.of(Locale.getISOLanguages());

    private final Phrases names = new Phrases("languages.tsv", "");

    Languages() {
        for (var code : Locale.getISOLanguages()) {
            var language = Locale.of(code);
            for (var reader : List.of(Locale.ENGLISH, Locale.of("es"), language)) {
                names.add(language.getDisplayLanguage(reader), code);
            }
        }
    }

    Optional<String> tag(String text) {
        var cleaned = text.strip();
        return names.exactly(cleaned).or(() -> code(cleaned))
                .or(() -> names.exactly(cleaned.split("[(/]", 2)[0]));
    }

    private static Optional<String> code(String text) {
        var tag = text.replace('_', '-');
        try {
            var locale = new Locale.Builder().setLanguageTag(tag).build();
            return CODES.contains(locale.getLanguage()) ? Optional.of(locale.toLanguageTag())
                    : Optional.empty();
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }
}
