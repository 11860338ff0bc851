/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.edit;

import java.util.Set;

import org.cadre.model.Element;

/**
 * What a session took over from others.
 *
 * @param roots the roots that were added, changed or removed by it
 * @param forgottenSteps how many steps can no longer be undone or redone, since they were about those roots
 */
public record TakenOver(Set<Element> roots, int forgottenSteps) {

    /** Keeps its own copy. */
    public TakenOver {
        roots = Set.copyOf(roots);
    }
}
