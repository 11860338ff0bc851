/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.table;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.io.IOException;

import org.cadre.core.CadreException;
import org.cadre.ui.TaskRunner;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/** Writes a table to a CSV file that the user names. */
final class TableExport {

    private static final String BYTE_ORDER_MARK = "\uFEFF"; //$NON-NLS-1$

    private final Shell shell;

    TableExport(Shell shell) {
        this.shell = shell;
    }

    void export(String csv) {
        var dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(Messages.Table_exportTitle);
        dialog.setFilterExtensions(new String[] { "*.csv" }); //$NON-NLS-1$
        dialog.setFilterNames(new String[] { Messages.Table_exportCsv });
        dialog.setFileName(Messages.Table_exportName);
        dialog.setOverwrite(true);
        var chosen = dialog.open();
        if (chosen != null) {
            PlatformUI.getWorkbench().getService(TaskRunner.class).start(
                    NLS.bind(Messages.Table_exporting, chosen), monitor -> write(Path.of(chosen), csv), file -> { });
        }
    }

    /** Spreadsheets take a CSV file for UTF-8 only if it begins with a byte order mark. */
    private static Path write(Path target, String csv) throws CadreException {
        try {
            var beside = Files.createTempFile(target.getParent(), ".export", ".csv"); //$NON-NLS-1$ //$NON-NLS-2$
            Files.writeString(beside, BYTE_ORDER_MARK + csv, StandardCharsets.UTF_8);
            return Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw CadreException.failure(NLS.bind(Messages.Table_exportFailed, target), e);
        }
    }
}
