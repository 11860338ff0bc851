/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.sealed;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;

import org.cadre.core.store.UnitOfWork;
import org.cadre.model.ContentKey;
import org.cadre.model.Element;
import org.eclipse.emf.ecore.EAttribute;

/**
 * Seals texts for one circle. Got from {@link PrivateTexts} right before an edit and used inside it; a new key
 * becomes part of the edit, and goes with it when it is undone.
 */
public final class SealedWriter {

    private final UnitOfWork work;
    private final ContentKey key;
    private final byte[] bytes;
    private final String author;
    private final Clock clock;

    SealedWriter(UnitOfWork work, ContentKey key, byte[] bytes, String author, Clock clock) {
        this.work = work;
        this.key = key;
        this.bytes = bytes;
        this.author = author;
        this.clock = clock;
    }

    /**
     * Seals a text into a feature.
     *
     * @param element belongs to the unit of work already, directly or in its container
     * @param feature an attribute of type SealedText
     * @param text a blank one leaves nothing
     */
    public void write(Element element, EAttribute feature, String text) {
        if (text == null || text.isBlank()) {
            element.eSet(feature, null);
            return;
        }
        Objects.requireNonNull(element.getUuid(), "not in the unit of work yet"); //$NON-NLS-1$
        if (key.eResource() == null) {
            work.add(key);
        }
        var blank = TextCipher.blank(key.getUuid(), author, Instant.now(clock));
        element.eSet(feature, TextCipher.seal(text, bytes, Place.of(element, feature), blank).stored());
    }
}
