/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.roles;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.cadre.core.CadreException;
import org.cadre.core.access.AccessEntry;
import org.cadre.core.access.AccessLog.Head;
import org.cadre.core.check.Finding;
import org.cadre.core.roles.command.AccessReport;
import org.cadre.core.store.ProgramStore;
import org.cadre.ui.TaskRunner;
import org.cadre.ui.table.Column;
import org.cadre.ui.table.DataTable;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** The access log, newest line first, with its head to write down. */
final class AccessLogDialog extends Dialog {

    private static final int VERIFY = IDialogConstants.CLIENT_ID + 1;
    private static final int SAVE = IDialogConstants.CLIENT_ID + 2;
    private static final int LINES = 10_000;
    private static final Point SIZE = new Point(860, 500);

    private final ProgramStore store;
    private final TaskRunner tasks;
    private DataTable<AccessEntry> table;
    private Text head;
    private Label state;

    private record Log(List<AccessEntry> lines, Optional<Head> head) {
    }

    AccessLogDialog(Shell parent, ProgramStore store, TaskRunner tasks) {
        super(parent);
        this.store = store;
        this.tasks = tasks;
        setShellStyle(SWT.DIALOG_TRIM | SWT.RESIZE | SWT.APPLICATION_MODAL | getDefaultOrientation());
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(NLS.bind(Messages.Log_title, store.location().name()));
    }

    @Override
    protected Point getInitialSize() {
        return SIZE;
    }

    @Override
    public void create() {
        super.create();
        getShell().getDisplay().asyncExec(this::refresh);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        state = new Label(area, SWT.WRAP);
        state.setText(Messages.Log_headHint);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(state);
        head = new Text(area, SWT.BORDER | SWT.READ_ONLY);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        table = new DataTable<>(area, "accessLog", SWT.MULTI, columns()); //$NON-NLS-1$
        table.setEmptyText(Messages.Log_empty);
        table.identifyBy(AccessEntry::sequence);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, VERIFY, Messages.Log_verify, false);
        createButton(parent, SAVE, Messages.Log_save, false);
        createButton(parent, IDialogConstants.CLOSE_ID, IDialogConstants.CLOSE_LABEL, true);
    }

    @Override
    protected void buttonPressed(int id) {
        switch (id) {
            case VERIFY -> verify();
            case SAVE -> save();
            default -> close();
        }
    }

    private void refresh() {
        if (getShell() != null && !getShell().isDisposed()) {
            tasks.run(new ProgressMonitorDialog(getShell()), monitor -> new Log(store.accessLog().read(LINES),
                    store.accessLog().head())).ifPresent(this::show);
        }
    }

    private void show(Log log) {
        table.setRows(log.lines());
        head.setText(log.head().map(Head::toString).orElse("")); //$NON-NLS-1$
    }

    private void verify() {
        tasks.run(new ProgressMonitorDialog(getShell()),
                monitor -> store.accessLog().verify(Optional.empty())).ifPresent(this::tell);
    }

    private void tell(List<Finding> findings) {
        say(findings.isEmpty() ? Messages.Log_sound
                : findings.stream().map(Finding::text).collect(Collectors.joining("\n"))); //$NON-NLS-1$
    }

    private void save() {
        var dialog = new FileDialog(getShell(), SWT.SAVE | SWT.SHEET);
        dialog.setFileName(Messages.Log_file);
        dialog.setOverwrite(true);
        var chosen = dialog.open();
        if (chosen != null) {
            tasks.run(new ProgressMonitorDialog(getShell()), monitor -> write(Path.of(chosen)))
                    .ifPresent(file -> say(NLS.bind(Messages.Log_written, file)));
        }
    }

    private Path write(Path file) throws CadreException {
        var report = new AccessReport(store.location().name(), store.accessLog().read(Integer.MAX_VALUE),
                store.accessLog().head());
        try {
            var csv = file.toString().endsWith(".csv"); //$NON-NLS-1$
            return Files.writeString(file, csv ? report.csv() : report.html());
        } catch (IOException e) {
            throw CadreException.failure(NLS.bind(Messages.Log_notWritten, file), e);
        }
    }

    private void say(String text) {
        state.setText(text);
        state.requestLayout();
    }

    @SuppressWarnings("nls")
    private static List<Column<AccessEntry>> columns() {
        var time = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM).withZone(ZoneId.systemDefault());
        return List.of(Column.number("sequence", Messages.Column_number, 6, AccessEntry::sequence),
                Column.<AccessEntry> text("at", Messages.Column_time, 20, line -> time.format(line.at()))
                        .orderedBy(Comparator.comparing(AccessEntry::at)),
                Column.text("account", Messages.Column_account, 14, AccessEntry::account),
                Column.text("act", Messages.Column_act, 14, line -> line.act().word()),
                Column.text("detail", Messages.Column_detail, 36, AccessEntry::detail),
                Column.<AccessEntry> text("target", Messages.Column_target, 20, AccessEntry::target)
                        .hidden());
    }
}
