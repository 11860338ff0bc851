/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.merge;

import java.util.Optional;

import org.cadre.core.merge.Choices;
import org.cadre.core.merge.Divergence;

/** Asks a person to choose where somebody else changed the same fields. */
@FunctionalInterface
public interface MergeAsker {

    /**
     * Asks, on the UI thread.
     *
     * @param divergence has at least one conflict
     * @return a choice for every conflict; empty if the person canceled
     */
    Optional<Choices> ask(Divergence divergence);
}
