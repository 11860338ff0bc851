/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.wizards;

import org.cadre.ui.Messages;

/** The kinds of file that wizards ask for. */
public enum FileKind {
    /** Archives of a roster. */
    ZIP("*.zip"), //$NON-NLS-1$
    /** Sheets of sign-ups. */
    SHEET("*.csv;*.xlsx;*.txt;*.tsv"), //$NON-NLS-1$
    /** Tables and calendar files of calendars. */
    CALENDAR("*.ics;*.csv;*.xlsx;*.zip;*.tsv;*.txt"), //$NON-NLS-1$
    /** Rows to be sent back to whoever made a file. */
    CSV("*.csv"); //$NON-NLS-1$

    private final String pattern;

    FileKind(String pattern) {
        this.pattern = pattern;
    }

    /** The pattern of their names, as file dialogs want it. */
    String pattern() {
        return pattern;
    }

    /** What they are called in a file dialog. */
    String label() {
        return switch (this) {
            case ZIP -> Messages.FileKind_zip;
            case SHEET -> Messages.FileKind_sheet;
            case CALENDAR -> Messages.FileKind_calendar;
            case CSV -> Messages.FileKind_csv;
        };
    }
}
