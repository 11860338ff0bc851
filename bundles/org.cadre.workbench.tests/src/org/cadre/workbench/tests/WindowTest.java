/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The real window. */
@ExtendWith(InWorkbench.class)
class WindowTest {

    @Test
    void opensInTheProgramPerspective() {
        var perspective = Ui.get(() -> PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage()
                .getPerspective().getId());
        assertEquals("org.cadre.workbench.program", perspective);
    }
}
