/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.form;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** How a form changes what it shows: as a step of an edit session, or at once in a dialog that works on a copy. */
@FunctionalInterface
public interface Edits {

    /** Changes at once, without a label; for copies that belong to a dialog. */
    Edits UNRECORDED = (label, change) -> change.run();

    /**
     * Runs a change.
     *
     * @param label what the user did, as it follows "Undo" in the menu
     */
    void edit(String label, Runnable change);

    /** Whether whoever works may change a feature of an object. */
    default boolean allows(EObject owner, EStructuralFeature feature) {
        return true;
    }
}
