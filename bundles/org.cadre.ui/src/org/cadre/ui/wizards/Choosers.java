/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.wizards;

import java.nio.file.Path;
import java.util.Optional;

import org.cadre.ui.Messages;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** The system's dialogs for files and folders. */
public final class Choosers {

    private Choosers() {
    }

    /** Asks for an existing file of a kind; empty if the user cancels. */
    public static Optional<String> openFile(Shell parent, String title, FileKind kind) {
        return Optional.ofNullable(dialog(parent, SWT.OPEN, title, kind).open());
    }

    /**
     * Asks where to save a file of a kind, and whether to replace what is there; empty if the user cancels.
     *
     * @param suggestion a name to begin with
     */
    public static Optional<Path> saveFile(Shell parent, String title, FileKind kind, String suggestion) {
        var dialog = dialog(parent, SWT.SAVE, title, kind);
        dialog.setFileName(suggestion);
        dialog.setOverwrite(true);
        return Optional.ofNullable(dialog.open()).map(Path::of);
    }

    /**
     * Asks for a folder; empty if the user cancels.
     *
     * @param start where to begin; empty for wherever the system likes
     */
    public static Optional<String> folder(Shell parent, String title, String start) {
        var dialog = new DirectoryDialog(parent, SWT.OPEN | SWT.SHEET);
        dialog.setText(title);
        dialog.setMessage(title);
        dialog.setFilterPath(start);
        return Optional.ofNullable(dialog.open());
    }

    private static FileDialog dialog(Shell parent, int style, String title, FileKind kind) {
        var dialog = new FileDialog(parent, style | SWT.SHEET);
        dialog.setText(title);
        dialog.setFilterExtensions(kind.pattern(), "*"); //$NON-NLS-1$
        dialog.setFilterNames(new String[] {kind.label(), Messages.FileKind_all});
        return dialog;
    }
}
