/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.database;

import java.util.Optional;

import org.cadre.core.access.Credentials;
import org.cadre.core.store.ProgramStore;
import org.cadre.ui.Messages;
import org.cadre.ui.wizards.Choosers;
import org.cadre.ui.wizards.FormPage;
import org.cadre.ui.wizards.PathField;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Asks for the name and the place of a new database. */
@SuppressWarnings("nls")
final class NewDatabasePage extends FormPage {

    private final DatabaseServices services;
    private final UserFolder folder;
    private Text name;
    private PathField parentFolder;
    private Button sample;

    NewDatabasePage(DatabaseServices services, UserFolder folder) {
        super("new", Messages.NewDatabase_title, Messages.NewDatabase_typeName,
                services.tasks());
        this.services = services;
        this.folder = folder;
    }

    @Override
    public void createControl(Composite parent) {
        var page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(8, 8).spacing(8, 8).numColumns(2).applyTo(page);
        new Label(page, SWT.NONE).setText(Messages.NewDatabase_name);
        name = new Text(page, SWT.SINGLE | SWT.BORDER);
        name.setMessage(Messages.NewDatabase_nameHint);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
        parentFolder = new PathField(page, Messages.NewDatabase_parent, typed -> check())
                .withButton(Messages.PathField_browse, () -> Choosers.folder(getShell(),
                        Messages.NewDatabase_parentTitle, parentFolder.path()));
        if (services.sample().isPresent()) {
            sample = sampleButton(page);
        }
        setControl(page);
        name.addListener(SWT.Modify, event -> check());
        parentFolder.choose(folder.databases().toString());
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            name.setFocus();
        }
    }

    /**
     * Creates the database and shows the recovery key of a protected one; empty if that failed, which the
     * page then says.
     */
    Optional<ProgramStore> create(Credentials credentials) {
        var creation = new CreateDatabase(request(), services.stores(), services.sample(), credentials);
        return run(monitor -> {
            try (credentials) {
                return creation.run(monitor);
            }
        });
    }

    private NewDatabase request() {
        return new NewDatabase(parentFolder.path(), name.getText(), sample != null && sample.getSelection());
    }

    private void check() {
        show(request().verdict());
    }

    private static Button sampleButton(Composite page) {
        new Label(page, SWT.NONE);
        var button = new Button(page, SWT.CHECK);
        button.setText(Messages.NewDatabase_sample);
        return button;
    }
}
