/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.workbench;

import org.cadre.ui.details.DetailsView;
import org.cadre.ui.history.HistoryView;
import org.cadre.ui.navigator.NavigatorView;
import org.cadre.ui.problems.ProblemsView;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The perspective in which a coordinator works on programs. */
public final class ProgramPerspective implements IPerspectiveFactory {

    static final String ID = "org.cadre.workbench.program"; //$NON-NLS-1$

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(true);
        layout.addView(NavigatorView.ID, IPageLayout.LEFT, 0.2f, layout.getEditorArea());
        layout.addView(DetailsView.ID, IPageLayout.RIGHT, 0.72f, layout.getEditorArea());
        var bottom = layout.createFolder("bottom", IPageLayout.BOTTOM, 0.7f, layout.getEditorArea()); //$NON-NLS-1$
        bottom.addView(ProblemsView.ID);
        bottom.addView(IPageLayout.ID_PROGRESS_VIEW);
        bottom.addView(HistoryView.ID);
    }
}
