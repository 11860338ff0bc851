/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.database;

import java.util.Optional;

import org.cadre.core.store.ProgramStore;
import org.cadre.core.store.StoreLocation;
import org.cadre.ui.Messages;
import org.cadre.ui.access.ProtectedOpening;
import org.cadre.ui.wizards.Choosers;
import org.cadre.ui.wizards.FormPage;
import org.cadre.ui.wizards.PathField;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** Asks which database to open: one opened lately, or the folder of another. */
@SuppressWarnings("nls")
final class OpenDatabasePage extends FormPage {

    private final DatabaseServices services;
    private final Runnable finish;
    private PathField folder;
    private RecentList recent;

    /**
     * Creates the page.
     *
     * @param finish opens what is chosen, as if the user had pressed Finish
     */
    OpenDatabasePage(DatabaseServices services, Runnable finish) {
        super("open", Messages.OpenDatabase_title, Messages.OpenDatabase_choose,
                services.tasks());
        this.services = services;
        this.finish = finish;
    }

    @Override
    public void createControl(Composite parent) {
        var page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(8, 8).spacing(8, 8).numColumns(2).applyTo(page);
        folder = new PathField(page, Messages.OpenDatabase_folder, typed -> check())
                .withButton(Messages.PathField_browse, () -> Choosers.folder(getShell(),
                        Messages.OpenDatabase_folderTitle, folder.path()));
        recent = new RecentList(page, services.database(), this::choose, finish);
        setControl(page);
        check();
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            recent.setFocus();
        }
    }

    /** Puts a folder into the field, as if the user had typed it. */
    void choose(String path) {
        folder.choose(path);
    }

    /** Opens the database; empty if that failed, which the page then says. */
    Optional<ProgramStore> open() {
        var location = request().location();
        return run(monitor -> {
            SubMonitor.convert(monitor, NLS.bind(Messages.OpenDatabase_job, location.name()), 1);
            return new ProtectedOpening(location, services.stores(), services.tasks()).run(monitor);
        });
    }

    private ExistingDatabase request() {
        return new ExistingDatabase(folder.path(), services.database().location());
    }

    private void check() {
        show(request().verdict());
    }
}
