/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.offline;

import java.util.Optional;
import java.util.function.Supplier;

import org.cadre.core.offline.OfflineService;
import org.cadre.core.task.Task;
import org.cadre.ui.TaskRunner;
import org.cadre.ui.wizards.Choosers;
import org.cadre.ui.wizards.FormPage;
import org.cadre.ui.wizards.PathField;
import org.cadre.ui.wizards.Verdict;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;

/** Asks for the folder of an offline copy and the file that carries it, the one that is there first. */
abstract sealed class CarryPage extends FormPage {

    private static final int FIRST = 0;

    private final PathField[] paths = new PathField[2];

    private CarryPage(String id, String title, String invitation, TaskRunner tasks) {
        super(id, title, invitation, tasks);
    }

    @Override
    public final void createControl(Composite parent) {
        var page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(8, 8).spacing(8, 8).numColumns(2).applyTo(page);
        fill(page);
        setControl(page);
        check();
    }

    /** Where the copy is. */
    final CopyPath from() {
        return path(FIRST);
    }

    /** Where it is to be. */
    final CopyPath target() {
        return path(1);
    }

    /** Runs a task inside the wizard; empty if it failed, which the page then says, or was canceled. */
    final <T> Optional<T> perform(Task<T> task) {
        return run(task);
    }

    /** Adds both fields. */
    protected abstract void fill(Composite page);

    /** How the fields stand. */
    protected abstract Verdict verdict();

    /** Adds one field. */
    protected final PathField add(int index, Composite page, String label, String button,
            Supplier<Optional<String>> chooser) {
        paths[index] = new PathField(page, label, typed -> check()).withButton(button, chooser);
        return paths[index];
    }

    /** Asks for the file of a copy. */
    protected final Optional<String> file(int style, String name) {
        var dialog = new FileDialog(getShell(), style | SWT.SHEET);
        dialog.setText(getTitle());
        dialog.setFileName(name);
        dialog.setFilterExtensions(new String[] { '*' + OfflineService.EXTENSION, "*" }); //$NON-NLS-1$
        return Optional.ofNullable(dialog.open());
    }

    /** Asks for the folder of a copy. */
    protected final Optional<String> folder() {
        return Choosers.folder(getShell(), getTitle(), ""); //$NON-NLS-1$
    }

    private CopyPath path(int index) {
        return new CopyPath(paths[index] == null ? "" : paths[index].path()); //$NON-NLS-1$
    }

    private void check() {
        if (paths[1] != null) {
            show(verdict());
        }
    }

    /** From a folder into a file. */
    static final class Packing extends CarryPage {

        private final Optional<CopyPath> open;

        /**
         * Creates the page.
         *
         * @param open the folder of the open database; empty if it is in none
         */
        Packing(Optional<CopyPath> open, TaskRunner tasks) {
            super("pack", Messages.Pack_page, Messages.Pack_invitation, tasks); //$NON-NLS-1$
            this.open = open;
        }

        @Override
        protected void fill(Composite page) {
            var copy = add(FIRST, page, Messages.Pack_folder, Messages.Take_browse, this::folder);
            add(1, page, Messages.Pack_file, Messages.Pack_choose, () -> file(SWT.SAVE, from().fileName()))
                    .withHint(OfflineService.EXTENSION);
            open.map(CopyPath::typed).ifPresent(copy::choose);
        }

        @Override
        protected Verdict verdict() {
            var found = from().forPacking();
            if (!found.complete()) {
                return found;
            }
            var place = target().forFile();
            return place.complete() && isOpen() ? Verdict.note(Messages.Pack_closes) : place;
        }

        /** Whether the copy is the open database. */
        boolean isOpen() {
            return open.filter(one -> one.path().equals(from().path())).isPresent();
        }
    }

    /** From a file into a folder. */
    static final class Unpacking extends CarryPage {

        Unpacking(TaskRunner tasks) {
            super("unpack", Messages.Unpack_page, Messages.Unpack_invitation, tasks); //$NON-NLS-1$
        }

        @Override
        protected void fill(Composite page) {
            add(FIRST, page, Messages.Pack_file, Messages.Pack_choose, () -> file(SWT.OPEN, "")); //$NON-NLS-1$
            add(1, page, Messages.Unpack_folder, Messages.Take_browse,
                    () -> folder().map(parent -> from().folderIn(parent)));
        }

        @Override
        protected Verdict verdict() {
            var found = from().forUnpacking();
            return found.complete() ? target().forFolder() : found;
        }
    }
}
