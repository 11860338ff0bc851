/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.access;

import org.cadre.ui.editor.PageInput;

/** The one input of the page of a locked window; not restored after a restart. */
public enum LockedInput implements PageInput {

    /** The input. */
    INSTANCE;

    @Override
    public String getName() {
        return Messages.Locked_tab;
    }
}
