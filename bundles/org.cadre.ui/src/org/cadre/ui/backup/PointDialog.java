/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.backup;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.cadre.core.backup.BackupTexts;
import org.cadre.core.store.Commit;
import org.cadre.ui.table.Column;
import org.cadre.ui.table.DataTable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Asks for the moment to which a database is to be restored: one in its history, or any other. */
final class PointDialog extends TitleAreaDialog {

    private static final Point SIZE = new Point(640, 460);

    private final String database;
    private final List<Commit> history;
    private DataTable<Commit> table;
    private DateTime day;
    private DateTime time;
    private Instant point = Instant.now();

    /**
     * @param history the latest commits, the newest first; empty if the database does not open
     */
    PointDialog(Shell parent, String database, List<Commit> history) {
        super(parent);
        this.database = database;
        this.history = history;
        setShellStyle(getShellStyle() | SWT.RESIZE);
        setHelpAvailable(false);
    }

    /** Asks; empty if the user canceled. */
    Optional<Instant> ask() {
        return open() == OK ? Optional.of(point) : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Point_window);
    }

    @Override
    protected Point getInitialSize() {
        return SIZE;
    }

    @Override
    public void create() {
        super.create();
        setTitle(NLS.bind(Messages.Point_title, database));
        setMessage(history.isEmpty() ? Messages.Point_typeTime : Messages.Point_choose);
        choose(point);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        var form = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
        GridLayoutFactory.swtDefaults().margins(8, 8).spacing(8, 8).numColumns(3).applyTo(form);
        if (!history.isEmpty()) {
            addHistory(form);
        }
        new Label(form, SWT.NONE).setText(Messages.Point_time);
        day = new DateTime(form, SWT.DATE | SWT.DROP_DOWN | SWT.BORDER);
        time = new DateTime(form, SWT.TIME | SWT.BORDER);
        for (var field : List.of(day, time)) {
            field.addListener(SWT.Selection, event -> typed());
        }
        return area;
    }

    private void addHistory(Composite form) {
        table = new DataTable<>(form, "points", SWT.SINGLE, columns()); //$NON-NLS-1$
        table.identifyBy(Commit::id);
        table.setRows(history);
        table.onOpen(commit -> okPressed());
        table.viewer().addSelectionChangedListener(
                event -> table.selection().stream().findFirst().map(Commit::at).ifPresent(this::choose));
        GridDataFactory.fillDefaults().grab(true, true).span(3, 1).applyTo(table.control());
    }

    @SuppressWarnings("nls")
    private static List<Column<Commit>> columns() {
        return List.of(
                Column.<Commit> text("at", Messages.Column_time, 22, commit -> BackupTexts.time(commit.at()))
                        .orderedBy(Comparator.comparing(Commit::sequence).reversed()),
                Column.text("label", Messages.Column_what, 34, commit -> commit.note().label()),
                Column.text("who", Messages.Column_who, 12, commit -> commit.note().who()));
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.Backups_restore, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    /** Takes a moment exactly, which the fields show to the second. */
    private void choose(Instant moment) {
        var local = moment.atZone(ZoneId.systemDefault());
        day.setDate(local.getYear(), local.getMonthValue() - 1, local.getDayOfMonth());
        time.setTime(local.getHour(), local.getMinute(), local.getSecond());
        take(moment);
    }

    /** Takes what the fields say, to the end of the second. */
    private void typed() {
        var local = LocalDateTime.of(LocalDate.of(day.getYear(), day.getMonth() + 1, day.getDay()),
                LocalTime.of(time.getHours(), time.getMinutes(), time.getSeconds()));
        take(local.plusSeconds(1).minusNanos(1).atZone(ZoneId.systemDefault()).toInstant());
    }

    private void take(Instant moment) {
        point = moment;
        boolean past = !moment.isAfter(Instant.now().plusSeconds(1));
        setErrorMessage(past ? null : Messages.Point_future);
        if (getButton(IDialogConstants.OK_ID) != null) {
            getButton(IDialogConstants.OK_ID).setEnabled(past);
        }
    }
}
