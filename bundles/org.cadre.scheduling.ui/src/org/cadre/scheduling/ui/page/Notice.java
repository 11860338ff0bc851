/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.page;

/**
 * A sentence above the calendar.
 *
 * @param text the sentence; empty for none
 * @param link what can be done about it; empty for nothing
 * @param action does it
 */
record Notice(String text, String link, Runnable action) {

    /** Nothing to say. */
    static final Notice NONE = plain(""); //$NON-NLS-1$

    /** A sentence about which nothing can be done here. */
    static Notice plain(String text) {
        return new Notice(text, "", () -> { }); //$NON-NLS-1$
    }
}
