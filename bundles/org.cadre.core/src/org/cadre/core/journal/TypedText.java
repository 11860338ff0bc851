/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.journal;

import java.util.Objects;

import org.cadre.model.Element;
import org.eclipse.emf.ecore.EAttribute;

/**
 * What somebody is typing into a field and is no edit yet.
 *
 * @param owner what the field belongs to
 * @param feature the attribute that the field shows
 * @param text the text as it was typed
 * @param value the value that it would become; null for nothing, and where the text is no value
 * @param valid whether the text is a value
 */
public record TypedText(Element owner, EAttribute feature, String text, Object value, boolean valid) {

    /** Refuses absent parts. */
    public TypedText {
        Objects.requireNonNull(owner);
        Objects.requireNonNull(feature);
        Objects.requireNonNull(text);
    }
}
