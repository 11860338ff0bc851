/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.offline;

import java.io.File;
import java.util.List;
import java.util.Optional;

import org.cadre.core.offline.OfflineService;
import org.cadre.ui.TaskRunner;
import org.cadre.ui.wizards.Choosers;
import org.cadre.ui.wizards.FormPage;
import org.cadre.ui.wizards.PathField;
import org.cadre.ui.wizards.Verdict;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Asks which program to take along, and where to. */
final class WorkOfflinePage extends FormPage {

    private final List<String> programs;
    private Combo program;
    private PathField path;

    WorkOfflinePage(List<String> programs, TaskRunner tasks) {
        super("take", Messages.Take_page, Messages.Take_invitation, tasks); //$NON-NLS-1$
        this.programs = programs;
    }

    @Override
    public void createControl(Composite parent) {
        var page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(8, 8).spacing(8, 8).numColumns(2).applyTo(page);
        new Label(page, SWT.NONE).setText(Messages.Take_program);
        program = new Combo(page, SWT.DROP_DOWN | SWT.READ_ONLY);
        program.setItems(programs.toArray(String[]::new));
        program.select(0);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(program);
        path = new PathField(page, Messages.Take_path, typed -> check())
                .withHint(OfflineService.EXTENSION)
                .withButton(Messages.Take_browse, this::browse);
        setControl(page);
        check();
    }

    /** The chosen program. */
    String program() {
        return program.getText();
    }

    /** Where to. */
    CopyPath target() {
        return new CopyPath(path.path());
    }

    private Optional<String> browse() {
        return Choosers.folder(getShell(), getTitle(), "") //$NON-NLS-1$
                .map(folder -> folder + File.separator + program() + OfflineService.EXTENSION);
    }

    private void check() {
        if (path != null) {
            show(programs.isEmpty() ? Verdict.error(Messages.Take_noProgram) : target().forTaking());
        }
    }
}
