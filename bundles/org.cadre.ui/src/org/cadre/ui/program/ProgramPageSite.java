/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.program;

import org.cadre.core.edit.EditSession;
import org.cadre.model.Program;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.ui.IEditorSite;

/** What a page of the program editor gets from the editor. */
public interface ProgramPageSite {

    /** The program that is shown, in the present session. */
    Program program();

    /** The session in which the program is edited. */
    EditSession session();

    /** The site of the editor; services come from its {@code getService}. */
    IEditorSite editorSite();

    /** Says whose selection the rest of the window follows while this page is visible, for instance Details. */
    void selectionFrom(ISelectionProvider provider);

    /** Turns to the page with that id; does nothing if no module brings it. */
    void turnTo(String pageId);

    /** Sets the number of things on this page that need the user, shown behind its name; 0 shows nothing. */
    void badge(int count);
}
