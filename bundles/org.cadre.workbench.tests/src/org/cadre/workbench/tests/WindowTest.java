package org.cadre.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.ui.PlatformUI;
import org.cadre.workbench.CadreWorkbenchAdvisor;
import org.junit.jupiter.api.Test;

/** The real window opens and closes. */
class WindowTest {

	@Test
	void opensInTheProgramPerspective() {
		var display = PlatformUI.createDisplay();
		var opened = new boolean[1];
		display.timerExec(3000, () -> {
			opened[0] = PlatformUI.getWorkbench().getActiveWorkbenchWindow() != null;
			PlatformUI.getWorkbench().close();
		});
		PlatformUI.createAndRunWorkbench(display, new CadreWorkbenchAdvisor());
		display.dispose();
		assertTrue(opened[0]);
	}
}
