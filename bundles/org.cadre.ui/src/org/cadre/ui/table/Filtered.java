/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.table;

/** A part with a list that the user can filter; the command Find leads there. */
@FunctionalInterface
public interface Filtered {

    /** Lets the user type a filter. */
    void focusFilter();
}
