/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.testing.hostile;

import java.util.List;
import java.util.stream.Collectors;

import org.cadre.core.store.UnitOfWork;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Everything that a database has, as text to search in. */
public final class Contents {

    private Contents() {
    }

    /** Returns the values of all attributes of all objects that are loaded. */
    public static String of(UnitOfWork work) {
        var text = new StringBuilder();
        EcoreUtil.getAllContents(List.of(work.contents())).forEachRemaining(object -> {
            if (object instanceof EObject element) {
                text.append(values(element)).append('\n');
            }
        });
        return text.toString();
    }

    private static String values(EObject object) {
        return object.eClass().getEAllAttributes().stream().filter(object::eIsSet).map(object::eGet)
                .map(String::valueOf).collect(Collectors.joining(" ")); //$NON-NLS-1$
    }
}
