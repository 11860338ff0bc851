/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.merge;

import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A field that two people changed, in terms of images; {@link ClashTexts} says it in the user's words.
 *
 * @param key what it is about
 * @param kind how it came about
 * @param element the element, as one of the two has it
 * @param feature the feature; null if the existence of the element is in question
 * @param base what was loaded, as an image has it
 * @param mine what this person has
 * @param theirs what the other person has
 */
record Clash(ConflictKey key, Kind kind, ElementImage element, EStructuralFeature feature, Object base,
        Object mine, Object theirs) {

    /** How a field came to be in conflict. */
    enum Kind {
        /** Both gave the field another value. */
        VALUE,
        /** Both put the values of the field in another order; the values themselves are merged. */
        ORDER,
        /** This person removed the element, the other changed it. */
        REMOVED_HERE,
        /** The other removed the element, this person changed it. */
        REMOVED_THERE
    }
}
