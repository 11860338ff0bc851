/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.workbench;

import org.cadre.ui.editor.PageInput;

/** The one input of the Welcome page; not restored, since the window decides anew what to show. */
enum WelcomeInput implements PageInput {

    INSTANCE;

    @Override
    public String getName() {
        return Messages.Welcome_tab;
    }
}
