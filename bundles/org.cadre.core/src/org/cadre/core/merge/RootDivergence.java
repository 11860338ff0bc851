/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.merge;

import java.util.Objects;

import org.cadre.core.store.Commit;
import org.eclipse.emf.ecore.EClass;

/**
 * A root that two people changed.
 *
 * @param id its identity
 * @param type its class
 * @param base what both began with; null if both added it
 * @param mine what this person has; null if this person removed it
 * @param theirs what is stored now; null if somebody else removed it
 * @param by the commit that wrote theirs; null if that is not known
 */
public record RootDivergence(String id, EClass type, ElementImage base, ElementImage mine, ElementImage theirs,
        Commit by) {

    /** Refuses absent parts. */
    public RootDivergence {
        Objects.requireNonNull(id);
        Objects.requireNonNull(type);
    }

    /** Returns the merged root, with theirs where nothing was chosen; null if it shall be gone. */
    public ElementImage merged(Choices choices) {
        return new ThreeWay(id, choices).merge(base, mine, theirs);
    }
}
