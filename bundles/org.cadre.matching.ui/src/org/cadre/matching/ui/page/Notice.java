/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.page;

/**
 * Something the user should know before looking at the tables.
 *
 * @param text a sentence
 * @param action what can be done about it, as the text of a link; empty for nothing
 * @param run does it
 */
record Notice(String text, String action, Runnable run) {

    /** A notice about which nothing can be done here. */
    static Notice plain(String text) {
        return new Notice(text, "", () -> { }); //$NON-NLS-1$
    }
}
