/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.merge;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cadre.core.merge.Choices;
import org.cadre.core.merge.Divergence;
import org.cadre.core.merge.LostTarget;
import org.cadre.core.merge.LostTarget.Remedy;

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

    /**
     * Asks, on the UI thread, what to do about references to what others removed.
     *
     * @param lost has at least one reference
     * @return what to do about each; empty if the person canceled, or where nobody can be asked
     */
    default Optional<Map<LostTarget, Remedy>> ask(List<LostTarget> lost) {
        return Optional.empty();
    }
}
