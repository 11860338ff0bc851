/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.program;

import org.eclipse.swt.widgets.Composite;

/**
 * A page of the program editor. Modules contribute pages through the extension point
 * {@code org.cadre.ui.programPages}; the class needs a public constructor without parameters.
 */
public interface ProgramPage {

    /**
     * Creates the page's controls, when the user first turns to it.
     *
     * @param parent has a FillLayout and holds nothing else
     */
    void create(Composite parent, ProgramPageSite site);

    /**
     * Shows the present state. Called after creation, after every edit, save and refresh while the page is visible,
     * and when the user turns to it; {@link ProgramPageSite#program()} may be another object than before.
     */
    void refresh();

    /** Puts the focus where work on this page begins. */
    void setFocus();

    /** Frees what the page holds beyond its controls. */
    default void dispose() {
    }
}
