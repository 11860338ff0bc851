/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.offline;

import java.io.File;
import java.util.List;
import java.util.Optional;

import org.cadre.core.access.Credentials;
import org.cadre.core.offline.OfflineService;
import org.cadre.core.store.ProgramStore;
import org.cadre.core.task.Task;
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
    private final ProgramStore store;
    private Combo program;
    private PathField path;
    private Optional<CopySecret> secret = Optional.empty();

    WorkOfflinePage(List<String> programs, ProgramStore store, TaskRunner tasks) {
        super("take", Messages.Take_page, Messages.Take_invitation, tasks); //$NON-NLS-1$
        this.programs = programs;
        this.store = store;
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
        if (store.protection().isActive()) {
            secret = Optional.of(CopySecret.chosen(page, store.location().name(), store.principal().account(),
                    this::check));
        }
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

    /** What protects the copy; none if the database is not protected. The caller closes it. */
    Credentials credentials() {
        return secret.map(CopySecret::credentials).orElseGet(Credentials::none);
    }

    /** Runs a task inside the wizard; empty if it failed, which the page then says, or was canceled. */
    <T> Optional<T> perform(Task<T> task) {
        return run(task);
    }

    private Optional<String> browse() {
        return Choosers.folder(getShell(), getTitle(), "") //$NON-NLS-1$
                .map(folder -> folder + File.separator + program() + OfflineService.EXTENSION);
    }

    private void check() {
        if (path != null) {
            show(programs.isEmpty() ? Verdict.error(Messages.Take_noProgram) : verdict());
        }
    }

    private Verdict verdict() {
        var place = target().forTaking();
        var secrets = secret.map(CopySecret::verdict).orElse(place);
        return place.complete() && !secrets.complete() ? secrets : place;
    }
}
