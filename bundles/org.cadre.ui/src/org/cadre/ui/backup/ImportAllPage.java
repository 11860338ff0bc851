/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.backup;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

import org.cadre.core.access.Credentials;
import org.cadre.core.store.ProgramStore;
import org.cadre.ui.database.NewDatabase;
import org.cadre.ui.database.UserFolder;
import org.cadre.ui.wizards.Choosers;
import org.cadre.ui.wizards.FormPage;
import org.cadre.ui.wizards.PathField;
import org.cadre.ui.wizards.Verdict;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Asks for the folder with open files, and for the name and the place of the database made of them. */
final class ImportAllPage extends FormPage {

    private final BackupServices services;
    private PathField from;
    private Text name;
    private PathField parentFolder;

    ImportAllPage(BackupServices services) {
        super("importAll", Messages.ImportAll_title, Messages.ImportAll_invitation, services.tasks()); //$NON-NLS-1$
        this.services = services;
    }

    @Override
    public void createControl(Composite parent) {
        var page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(8, 8).spacing(8, 8).numColumns(2).applyTo(page);
        from = new PathField(page, Messages.ImportAll_folder, typed -> check()).withButton(Messages.Path_browseFiles,
                () -> Choosers.folder(getShell(), Messages.ImportAll_from, from.path()));
        new Label(page, SWT.NONE).setText(Messages.ImportAll_name);
        name = new Text(page, SWT.SINGLE | SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
        parentFolder = new PathField(page, Messages.ImportAll_parent, typed -> check())
                .withButton(Messages.Path_browseParent, () -> Choosers.folder(getShell(), Messages.ImportAll_to,
                        parentFolder.path()));
        setControl(page);
        name.addListener(SWT.Modify, event -> check());
        parentFolder.choose(UserFolder.ofThisUser().databases().toString());
        setErrorMessage(null);
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            from.setFocus();
        }
    }

    private void check() {
        if (parentFolder != null) {
            show(verdict());
        }
    }

    private Verdict verdict() {
        if (from.path().isBlank()) {
            return Verdict.incomplete(""); //$NON-NLS-1$
        }
        try {
            if (!Files.isDirectory(Path.of(from.path().strip()))) {
                return Verdict.error(NLS.bind(Messages.ImportAll_missing, from.path().strip()));
            }
        } catch (InvalidPathException e) {
            return Verdict.error(NLS.bind(Messages.ImportAll_missing, from.path().strip()));
        }
        return request().verdict();
    }

    private NewDatabase request() {
        return new NewDatabase(parentFolder.path(), name.getText(), false);
    }

    /** Makes the database; empty if that failed, which the page then says. */
    Optional<ProgramStore> read(Credentials credentials) {
        var task = new ImportAll(services.files(), services.stores(), Path.of(from.path().strip()),
                request().location(), credentials);
        return run(monitor -> {
            try (credentials) {
                return task.run(monitor);
            }
        });
    }
}
