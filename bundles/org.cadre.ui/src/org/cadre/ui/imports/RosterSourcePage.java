/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.imports;

import org.cadre.core.exchange.RosterFormat;
import org.cadre.ui.Messages;
import org.cadre.ui.wizards.Choosers;
import org.cadre.ui.wizards.FileKind;
import org.cadre.ui.wizards.FormPage;
import org.cadre.ui.wizards.PathField;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** Asks for the zip or folder with the roster, and reads it. */
final class RosterSourcePage extends FormPage {

    private final RosterFormat format;
    private final PendingImport pending;
    private final ImportServices services;
    private PathField path;

    RosterSourcePage(RosterFormat format, PendingImport pending, ImportServices services) {
        super("source", Messages.RosterImport_sourceTitle, //$NON-NLS-1$
                NLS.bind(Messages.RosterImport_source, format.label()), services.tasks());
        this.format = format;
        this.pending = pending;
        this.services = services;
    }

    @Override
    public void createControl(Composite parent) {
        var page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(8, 8).spacing(8, 8).numColumns(2).applyTo(page);
        path = new PathField(page, Messages.RosterImport_path, typed -> show(source(typed).verdict()))
                .withHint(Messages.RosterImport_pathHint)
                .withButton(Messages.PathField_file,
                        () -> Choosers.openFile(getShell(), getTitle(), FileKind.ZIP))
                .withButton(Messages.PathField_folder,
                        () -> Choosers.folder(getShell(), getTitle(), path.path()));
        Notes.add(page, Messages.RosterImport_drop);
        Notes.add(page, Messages.RosterImport_unsaved);
        setControl(page);
        show(source(path.path()).verdict());
    }

    @Override
    public boolean leave() {
        return services.database().save() && read();
    }

    /** Puts a path into the field, as if it had been dropped there. */
    void choose(String source) {
        path.choose(source);
    }

    private boolean read() {
        var source = source(path.path());
        return run(monitor -> pending.read(source.name(),
                (work, m) -> format.preview(source.path(), work, m), monitor)).isPresent();
    }

    private ImportSource source(String typed) {
        return new ImportSource(typed, NLS.bind(Messages.RosterImport_source, format.label()));
    }
}
