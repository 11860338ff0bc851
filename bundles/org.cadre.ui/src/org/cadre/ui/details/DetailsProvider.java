/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.details;

import java.util.Optional;

import org.cadre.core.edit.EditSession;

/**
 * A service that explains selected things in the Details view: why this pair, which rule found this problem. Modules
 * register their own; all that know the selection are shown, in the order of their service ranking.
 */
@FunctionalInterface
public interface DetailsProvider {

    /**
     * Explains a selected thing; called on the UI thread.
     *
     * @param selected an element of the session or a row of a module's table
     * @return the explanation; empty if this provider knows nothing about it
     */
    Optional<Details> explain(Object selected, EditSession session);
}
