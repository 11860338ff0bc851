/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.sample;

/**
 * An invented name.
 *
 * @param given given name as its bearer writes it
 * @param family family name or names as their bearer writes them
 * @param latinGiven the given name in Latin letters
 * @param latinFamily the family name in Latin letters
 * @param language the language of the name, as BCP 47 tag
 */
record PersonName(String given, String family, String latinGiven, String latinFamily, String language) {

    /** Whether its bearer writes it in another script, and so goes by a second spelling. */
    boolean isRomanized() {
        return !given.equals(latinGiven);
    }
}
