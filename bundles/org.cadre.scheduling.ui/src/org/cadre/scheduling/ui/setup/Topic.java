/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.setup;

import org.cadre.core.CadreException;
import org.cadre.ui.program.ProgramPageSite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** One thing that is set up: a list of records, or a form. Its controls are made when first looked at. */
public interface Topic {

    /** Its name in the list of topics. */
    String name();

    /** Creates its controls. */
    Control create(Composite parent, ProgramPageSite site);

    /** Shows the present state. */
    void refresh() throws CadreException;

    /** Puts the focus where work begins. */
    void setFocus();
}
