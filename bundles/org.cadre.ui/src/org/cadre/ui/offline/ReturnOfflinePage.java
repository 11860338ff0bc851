/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.offline;

import java.util.Optional;

import org.cadre.core.access.Credentials;
import org.cadre.core.offline.OfflineService;
import org.cadre.core.store.ProgramStore;
import org.cadre.core.task.Task;
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

    private final ProgramStore store;
    private PathField path;
    private Optional<CopySecret> secret = Optional.empty();

    ReturnOfflinePage(ProgramStore store, TaskRunner tasks) {
        super("return", Messages.Return_page, Messages.Return_invitation, tasks); //$NON-NLS-1$
        this.store = store;
    }

    @Override
    public void createControl(Composite parent) {
        var page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(8, 8).spacing(8, 8).numColumns(2).applyTo(page);
        path = new PathField(page, Messages.Return_path, typed -> check())
                .withButton(Messages.Return_file, this::file)
                .withButton(Messages.Return_folder, () -> Choosers.folder(getShell(), getTitle(), "")); //$NON-NLS-1$
        if (store.protection().isActive()) {
            secret = Optional.of(CopySecret.asked(page, store.principal().account(), this::check));
        }
        setControl(page);
        check();
    }

    /** Where the copy is. */
    CopyPath copy() {
        return new CopyPath(path.path());
    }

    /** What opens the copy. The caller closes it. */
    Credentials credentials() {
        return secret.map(CopySecret::credentials).orElseGet(Credentials::none);
    }

    /** Runs a task inside the wizard; empty if it failed, which the page then says, or was canceled. */
    <T> Optional<T> perform(Task<T> task) {
        return run(task);
    }

    private Optional<String> file() {
        var dialog = new FileDialog(getShell(), SWT.OPEN | SWT.SHEET);
        dialog.setText(getTitle());
        dialog.setFilterExtensions(new String[] { '*' + OfflineService.EXTENSION, "*" }); //$NON-NLS-1$
        return Optional.ofNullable(dialog.open());
    }

    private void check() {
        if (path != null) {
            var place = copy().forReturning();
            var secrets = secret.map(CopySecret::verdict).orElse(place);
            show(place.complete() && !secrets.complete() ? secrets : place);
        }
    }
}
