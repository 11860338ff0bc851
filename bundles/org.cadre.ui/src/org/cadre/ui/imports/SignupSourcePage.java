/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.imports;

import org.cadre.ui.Messages;
import org.cadre.ui.wizards.Choosers;
import org.cadre.ui.wizards.FileKind;
import org.cadre.ui.wizards.FormPage;
import org.cadre.ui.wizards.PathField;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** Asks for the sheet with the sign-ups and for the program, and reads the sheet. */
final class SignupSourcePage extends FormPage {

    private final SignupImport signups;
    private final ImportServices services;
    private PathField path;
    private ProgramField program;

    SignupSourcePage(SignupImport signups, ImportServices services) {
        super("source", Messages.SignupImport_sourceTitle, Messages.SignupImport_source, //$NON-NLS-1$
                services.tasks());
        this.signups = signups;
        this.services = services;
    }

    @Override
    public void createControl(Composite parent) {
        var page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(8, 8).spacing(8, 8).numColumns(2).applyTo(page);
        path = new PathField(page, Messages.SignupImport_path, typed -> check())
                .withHint(Messages.SignupImport_pathHint)
                .withButton(Messages.PathField_browse, () -> Choosers.openFile(getShell(), getTitle(),
                        FileKind.SHEET));
        program = new ProgramField(page, services.programs(), target -> check());
        Notes.add(page, Messages.SignupImport_drop);
        Notes.add(page, Messages.RosterImport_unsaved);
        setControl(page);
        check();
    }

    @Override
    public boolean leave() {
        return services.database().save() && read();
    }

    /** Puts a path into the field, as if it had been dropped there. */
    void choose(String file) {
        path.choose(file);
    }

    private boolean read() {
        var source = source();
        signups.setTarget(program.target());
        return run(monitor -> signups.read(source, monitor)).isPresent();
    }

    private void check() {
        var file = source().verdict();
        show(file.complete() ? program.target().verdict() : file);
    }

    private ImportSource source() {
        return new ImportSource(path.path(), Messages.SignupImport_source);
    }
}
