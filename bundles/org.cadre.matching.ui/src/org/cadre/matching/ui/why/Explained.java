/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.why;

import org.cadre.ui.Errors;
import org.cadre.ui.details.DetailsView;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

/**
 * Lets the Details view explain something that stands in no table. What is selected stays selected, so that
 * the next command is about it.
 *
 * @param page where the view is
 */
public record Explained(IWorkbenchPage page) {

    /** Brings the Details view to the front and explains the thing there; nothing once the window is gone. */
    public void show(Object thing) {
        var shell = page.getWorkbenchWindow().getShell();
        if (shell == null || shell.isDisposed()) {
            return;
        }
        try {
            var part = page.showView(DetailsView.ID, null, IWorkbenchPage.VIEW_VISIBLE);
            if (part instanceof DetailsView view) {
                view.explain(thing);
            }
        } catch (PartInitException e) {
            page.getWorkbenchWindow().getService(Errors.class).show(e.getStatus());
        }
    }

    /** Explains again what is selected. */
    public void end() {
        if (page.findView(DetailsView.ID) instanceof DetailsView view) {
            view.explainSelected();
        }
    }
}
