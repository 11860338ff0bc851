/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.page;

import org.cadre.ui.Errors;
import org.cadre.ui.details.DetailsView;
import org.cadre.ui.program.ProgramPageSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

/**
 * Lets the Details view explain something that stands in no table. What is selected stays selected, so that
 * the next command is about it.
 */
final class Explained {

    private final ProgramPageSite site;

    Explained(ProgramPageSite site) {
        this.site = site;
    }

    /** Brings the Details view to the front and explains the thing there. */
    void show(Object thing) {
        try {
            var part = page().showView(DetailsView.ID, null, IWorkbenchPage.VIEW_VISIBLE);
            if (part instanceof DetailsView view) {
                view.explain(thing);
            }
        } catch (PartInitException e) {
            site.editorSite().getService(Errors.class).show(e.getStatus());
        }
    }

    /** Explains again what is selected. */
    void end() {
        if (page().findView(DetailsView.ID) instanceof DetailsView view) {
            view.explainSelected();
        }
    }

    private IWorkbenchPage page() {
        return site.editorSite().getPage();
    }
}
