package org.cadre.workbench;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The perspective in which a coordinator works on programs. */
public final class ProgramPerspective implements IPerspectiveFactory {

	static final String ID = "org.cadre.workbench.program"; //$NON-NLS-1$

	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout.setEditorAreaVisible(true);
		layout.addView(IPageLayout.ID_PROGRESS_VIEW, IPageLayout.BOTTOM, 0.75f, layout.getEditorArea());
	}
}
