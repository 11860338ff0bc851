/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.offline;

import java.util.Optional;

import org.cadre.core.offline.OfflineService;
import org.cadre.ui.TaskRunner;
import org.cadre.ui.wizards.Choosers;
import org.cadre.ui.wizards.FormPage;
import org.cadre.ui.wizards.PathField;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;

/** Asks for the offline copy whose work is to come back. */
final class ReturnOfflinePage extends FormPage {

    private PathField path;

    ReturnOfflinePage(TaskRunner tasks) {
        super("return", Messages.Return_page, Messages.Return_invitation, tasks); //$NON-NLS-1$
    }

    @Override
    public void createControl(Composite parent) {
        var page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(8, 8).spacing(8, 8).numColumns(2).applyTo(page);
        path = new PathField(page, Messages.Return_path, typed -> check())
                .withButton(Messages.Return_file, this::file)
                .withButton(Messages.Return_folder, () -> Choosers.folder(getShell(), getTitle(), "")); //$NON-NLS-1$
        setControl(page);
        check();
    }

    /** Where the copy is. */
    CopyPath copy() {
        return new CopyPath(path.path());
    }

    private Optional<String> file() {
        var dialog = new FileDialog(getShell(), SWT.OPEN | SWT.SHEET);
        dialog.setText(getTitle());
        dialog.setFilterExtensions(new String[] { '*' + OfflineService.EXTENSION, "*" }); //$NON-NLS-1$
        return Optional.ofNullable(dialog.open());
    }

    private void check() {
        if (path != null) {
            show(copy().forReturning());
        }
    }
}
