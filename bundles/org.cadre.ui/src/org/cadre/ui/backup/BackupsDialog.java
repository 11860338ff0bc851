/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.backup;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.cadre.core.CadreException;
import org.cadre.core.backup.Backup;
import org.cadre.core.backup.BackupPlace;
import org.cadre.core.backup.BackupTexts;
import org.cadre.core.store.Commit;
import org.cadre.core.store.StoreLocation;
import org.cadre.ui.table.Column;
import org.cadre.ui.table.DataTable;
import org.cadre.ui.wizards.Choosers;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** The backups of a database: when they were made, why, and whether they come back. */
final class BackupsDialog extends Dialog {

    private static final int MAKE = IDialogConstants.CLIENT_ID + 1;
    private static final int RESTORE = IDialogConstants.CLIENT_ID + 2;
    private static final int VERIFY = IDialogConstants.CLIENT_ID + 3;
    private static final int POINT = IDialogConstants.CLIENT_ID + 4;
    private static final int LATEST = 500;
    private static final int NARROW = 300;
    private static final Point SIZE = new Point(820, 480);

    private final BackupServices services;
    private final StoreLocation location;
    private final BackupActions actions;
    private DataTable<Backup> table;
    private Label folder;
    private Button show;
    private Label check;

    BackupsDialog(Shell parent, BackupServices services, StoreLocation location) {
        super(parent);
        this.services = services;
        this.location = location;
        this.actions = new BackupActions(services, location);
        setShellStyle(SWT.DIALOG_TRIM | SWT.RESIZE | SWT.APPLICATION_MODAL | getDefaultOrientation());
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(NLS.bind(Messages.Backups_title, location.name()));
    }

    @Override
    protected Point getInitialSize() {
        return SIZE;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        addFolder(area);
        check = label(area);
        table = new DataTable<>(area, "backups", SWT.SINGLE, columns()); //$NON-NLS-1$
        table.setEmptyText(Messages.Backups_empty);
        table.identifyBy(Backup::file);
        table.onOpen(backup -> verify(backup));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
        table.viewer().addSelectionChangedListener(e -> enable());
        return area;
    }

    /** Where the backups are, with what one can do about that. */
    private void addFolder(Composite area) {
        var line = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(line);
        folder = label(line);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(NARROW, SWT.DEFAULT)
                .applyTo(folder);
        show = button(line, Messages.Backups_show,
                () -> place().ifPresent(path -> Program.launch(path.toString())));
        button(line, Messages.Backups_change, this::change);
    }

    private static Button button(Composite line, String text, Runnable action) {
        var button = new Button(line, SWT.PUSH);
        button.setText(text);
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, MAKE, Messages.Backups_make, false);
        createButton(parent, RESTORE, Messages.Backups_restore, false);
        createButton(parent, POINT, Messages.Backups_point, false);
        createButton(parent, VERIFY, Messages.Backups_verify, false);
        createButton(parent, IDialogConstants.CLOSE_ID, IDialogConstants.CLOSE_LABEL, true);
        refresh();
        table.visibleRows().stream().findFirst().ifPresent(table::select);
    }

    @Override
    protected void buttonPressed(int id) {
        switch (id) {
            case MAKE -> actions.make(getShell(), this::refresh);
            case RESTORE -> table.selection().stream().findFirst().ifPresent(this::restore);
            case POINT -> point();
            case VERIFY -> table.selection().stream().findFirst().ifPresent(this::verify);
            default -> close();
        }
    }

    private void verify(Backup backup) {
        actions.verify(getShell(), backup, this::refresh);
    }

    private void restore(Backup backup) {
        if (actions.confirms(getShell(), backup)) {
            close();
            actions.restore(backup);
        }
    }

    private void point() {
        var history = services.database().session().filter(session -> actions.isOpen())
                .map(session -> session.work().store());
        List<Commit> commits = history.isEmpty() ? List.of() : services.tasks()
                .run(new ProgressMonitorDialog(getShell()), monitor -> history.get().history(LATEST)).orElse(List.of());
        new PointDialog(getShell(), location.name(), commits).ask()
                .filter(moment -> actions.confirms(getShell(), moment)).ifPresent(moment -> {
                    close();
                    actions.restore(moment);
                });
    }

    private void change() {
        Choosers.folder(getShell(), Messages.Backups_changeTitle, place().map(Path::toString).orElse("")) //$NON-NLS-1$
                .map(Path::of).ifPresent(this::choose);
    }

    private void choose(Path chosen) {
        try {
            new BackupPlace(location).choose(chosen);
            refresh();
        } catch (CadreException e) {
            services.errors().show(e.getStatus());
        }
    }

    private void refresh() {
        if (table.control().isDisposed()) {
            return;
        }
        try {
            table.setRows(services.backups().list(location));
            folder.setText(NLS.bind(Messages.Backups_folder, new BackupPlace(location).folder()));
            check.setText(services.checks().last(location).map(last -> NLS.bind(last.findings() == 0
                    ? Messages.Backups_checked : Messages.Backups_checkedBad, BackupTexts.time(last.at()),
                    last.findings())).orElse(Messages.Backups_neverChecked));
        } catch (CadreException e) {
            services.errors().show(e.getStatus());
        }
        enable();
    }

    private void enable() {
        boolean readable = table.selection().stream().anyMatch(b -> !b.manifest().method().isEmpty());
        getButton(MAKE).setEnabled(actions.isOpen());
        getButton(RESTORE).setEnabled(readable);
        getButton(VERIFY).setEnabled(readable);
        getButton(POINT).setEnabled(location.folder().isPresent());
        show.setEnabled(place().filter(Files::isDirectory).isPresent());
    }

    private Optional<Path> place() {
        try {
            return Optional.of(new BackupPlace(location).folder());
        } catch (CadreException e) {
            services.errors().show(e.getStatus());
            return Optional.empty();
        }
    }

    private static Label label(Composite parent) {
        var label = new Label(parent, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
        return label;
    }

    @SuppressWarnings("nls")
    private static List<Column<Backup>> columns() {
        return List.of(
                Column.<Backup> text("time", Messages.Column_time, 22, b -> BackupTexts.time(b.manifest().at()))
                        .orderedBy(Comparator.comparing((Backup b) -> b.manifest().at()).reversed()),
                Column.text("reason", Messages.Column_reason, 16,
                        b -> b.manifest().method().isEmpty() ? "" : BackupTexts.reason(b.manifest().reason())),
                Column.number("records", Messages.Column_records, 9, b -> b.manifest().contents().total()),
                Column.<Backup> text("size", Messages.Column_size, 9, b -> BackupTexts.size(b.size()))
                        .orderedBy(Comparator.comparing(Backup::size)),
                Column.text("state", Messages.Column_state, 34, b -> BackupTexts.state(b.state())),
                Column.<Backup> text("file", Messages.Column_file, 40, b -> b.file().getFileName().toString())
                        .hidden());
    }
}
