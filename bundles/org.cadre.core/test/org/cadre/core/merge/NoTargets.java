/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.merge;

import org.cadre.model.Element;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/** Knows nothing. */
final class NoTargets implements ImageWriter.Targets {

    @Override
    public EObject target(String id, EClass type) {
        return null;
    }

    @Override
    public Element known(String id) {
        return null;
    }
}
