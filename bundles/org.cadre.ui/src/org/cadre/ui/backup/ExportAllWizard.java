/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.backup;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

import org.cadre.core.exchange.OpenFiles.Summary;
import org.cadre.core.store.ProgramStore;
import org.cadre.ui.wizards.Choosers;
import org.cadre.ui.wizards.FormPage;
import org.cadre.ui.wizards.FormWizard;
import org.cadre.ui.wizards.PathField;
import org.cadre.ui.wizards.Verdict;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Writes everything of the open database into open files. */
final class ExportAllWizard extends FormWizard {

    private final Page page;

    ExportAllWizard(BackupServices services, ProgramStore store) {
        super(Messages.ExportAll_title, Messages.ExportAll_finish);
        page = new Page(services, store);
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        var written = page.write();
        written.ifPresent(summary -> MessageDialog.openInformation(window(), Messages.ExportAll_title,
                NLS.bind(Messages.ExportAll_done, new Object[] { summary.contents().total(), summary.files(),
                        page.folder() })));
        return written.isPresent();
    }

    /** Asks for the folder, and says beforehand who will be able to read it. */
    private static final class Page extends FormPage {

        private static final int WIDTH = 480;

        private final BackupServices services;
        private final ProgramStore store;
        private PathField folder;

        Page(BackupServices services, ProgramStore store) {
            super("exportAll", Messages.ExportAll_title, Messages.ExportAll_invitation, services.tasks()); //$NON-NLS-1$
            this.services = services;
            this.store = store;
        }

        @Override
        public void createControl(Composite parent) {
            var page = new Composite(parent, SWT.NONE);
            GridLayoutFactory.swtDefaults().margins(8, 8).spacing(8, 8).numColumns(2).applyTo(page);
            var text = new Label(page, SWT.WRAP);
            text.setText(NLS.bind(store.protection().isActive() ? Messages.ExportAll_warning
                    : Messages.ExportAll_text, store.location().name()));
            GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(WIDTH, SWT.DEFAULT).applyTo(text);
            folder = new PathField(page, Messages.ExportAll_to, typed -> check()).withButton(
                    Messages.Path_browseFiles,
                    () -> Choosers.folder(getShell(), Messages.ExportAll_folder, folder.path()));
            setControl(page);
            check();
        }

        @Override
        public void setVisible(boolean visible) {
            super.setVisible(visible);
            folder.setFocus();
        }

        private void check() {
            if (folder != null) {
                show(verdict());
            }
        }

        private Verdict verdict() {
            if (folder.path().isBlank()) {
                return Verdict.incomplete(""); //$NON-NLS-1$
            }
            try {
                var path = Path.of(folder.path().strip());
                return path.isAbsolute() && !Files.isRegularFile(path) ? Verdict.good()
                        : Verdict.error(NLS.bind(Messages.ExportAll_noFolder, path));
            } catch (InvalidPathException e) {
                return Verdict.error(NLS.bind(Messages.ExportAll_noFolder, folder.path()));
            }
        }

        Path folder() {
            return Path.of(folder.path().strip());
        }

        Optional<Summary> write() {
            var to = folder();
            return run(monitor -> services.files().export(store, to, monitor));
        }
    }
}
