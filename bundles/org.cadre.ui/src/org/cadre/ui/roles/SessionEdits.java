/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.roles;

import java.util.function.Supplier;

import org.cadre.core.edit.EditSession;
import org.cadre.ui.form.Edits;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Changes that are steps of the present session, as far as the roles of whoever works allow them.
 *
 * @param session yields the present session
 */
public record SessionEdits(Supplier<EditSession> session) implements Edits {

    @Override
    public void edit(String label, Runnable change) {
        session.get().edit(label, change);
    }

    @Override
    public boolean allows(EObject owner, EStructuralFeature feature) {
        return Rights.in(session.get()).writes(owner, feature);
    }
}
