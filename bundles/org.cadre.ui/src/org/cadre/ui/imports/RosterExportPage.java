/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.imports;

import java.nio.file.Path;
import java.util.Optional;

import org.cadre.ui.Messages;
import org.cadre.ui.TaskRunner;
import org.cadre.ui.wizards.Choosers;
import org.cadre.ui.wizards.FileKind;
import org.cadre.ui.wizards.FormPage;
import org.cadre.ui.wizards.PathField;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Asks where to write the roster, and as what. */
final class RosterExportPage extends FormPage {

    private final String suggestion;
    private Button archive;
    private PathField path;

    /**
     * Creates the page.
     *
     * @param suggestion a name to begin with, without extension
     */
    RosterExportPage(String format, String suggestion, TaskRunner tasks) {
        super("target", Messages.RosterExport_pageTitle, //$NON-NLS-1$
                NLS.bind(Messages.RosterExport_invitation, format), tasks);
        this.suggestion = suggestion;
    }

    @Override
    public void createControl(Composite parent) {
        var page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(8, 8).spacing(8, 8).numColumns(2).applyTo(page);
        new Label(page, SWT.NONE).setText(Messages.RosterExport_as);
        var kinds = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(16, 0).applyTo(kinds);
        archive = radio(kinds, Messages.RosterExport_zip);
        archive.setSelection(true);
        radio(kinds, Messages.RosterExport_folder);
        path = new PathField(page, Messages.RosterExport_path, typed -> check())
                .withButton(Messages.PathField_browse, this::browse);
        Notes.add(page, Messages.RosterExport_saved);
        setControl(page);
        check();
    }

    /** What the user decided. */
    ExportTarget target() {
        return new ExportTarget(path.path(), archive.getSelection());
    }

    /** Puts a path into the field. */
    void choose(String file) {
        path.choose(file);
    }

    private Optional<String> browse() {
        if (!archive.getSelection()) {
            return Choosers.folder(getShell(), getTitle(), path.path());
        }
        var name = suggestion + ".zip"; //$NON-NLS-1$
        return Choosers.saveFile(getShell(), getTitle(), FileKind.ZIP, name).map(Path::toString);
    }

    private Button radio(Composite line, String label) {
        var button = new Button(line, SWT.RADIO);
        button.setText(label);
        button.addListener(SWT.Selection, event -> check());
        GridDataFactory.fillDefaults().applyTo(button);
        return button;
    }

    private void check() {
        if (path != null) {
            show(target().verdict());
        }
    }
}
