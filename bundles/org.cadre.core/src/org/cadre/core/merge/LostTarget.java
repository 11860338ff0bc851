/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.merge;

import org.cadre.model.Element;
import org.eclipse.emf.ecore.EReference;

/**
 * A reference, changed and not saved yet, to an element that somebody else removed meanwhile.
 *
 * @param root the root that has unsaved changes
 * @param owner the element that refers, the root itself or something in it
 * @param feature the reference
 * @param target the element that is gone
 */
public record LostTarget(Element root, Element owner, EReference feature, Element target) {

    /** What can be done about it. */
    public enum Remedy {
        /** The unsaved changes stay, without this reference. */
        KEEP_WITHOUT,
        /** The reference says again what is stored; what was added for its sake goes. */
        UNDO_MINE,
        /** What was removed is there again. */
        RESTORE
    }

    /** Whether something makes sense here: what must refer cannot do without, and parts cannot come back alone. */
    public boolean allows(Remedy remedy) {
        return switch (remedy) {
            case KEEP_WITHOUT -> !feature.isRequired();
            case UNDO_MINE -> true;
            case RESTORE -> target.eContainer() == null && ImageFeatures.isRoot(target.eClass());
        };
    }

    /** What to call the record that refers. */
    public String record() {
        return Words.of(root);
    }

    /** What to call what is gone. */
    public String gone() {
        return Words.of(target);
    }

    /** What to call the reference, in words made of the name of the model. */
    public String field() {
        return Words.of(feature.getName());
    }
}
