/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.why;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;

import org.cadre.matching.model.MatchRun;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** Lists every match that was taken over, and asks which one is solved again. */
final class RunsDialog extends TitleAreaDialog {

    private static final int ROWS = 10;
    private static final int ROOM = 16;
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT);

    private final List<MatchRun> runs;
    private MatchRun choice;

    /** @param runs the latest first, at least one */
    RunsDialog(Shell parent, List<MatchRun> runs) {
        super(parent);
        this.runs = runs;
        this.choice = runs.get(0);
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** What the user chose. */
    MatchRun choice() {
        return choice;
    }

    static String when(MatchRun run) {
        return WHEN.format(run.getAt().atZone(ZoneId.systemDefault()));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        getShell().setText(Messages.Replay_title);
        setTitle(Messages.Replay_heading);
        setMessage(Messages.Replay_message);
        var area = (Composite) super.createDialogArea(parent);
        var table = new Table(area, SWT.SINGLE | SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, ROWS * table.getItemHeight())
                .applyTo(table);
        List.of(Messages.Replay_when, Messages.Replay_by, Messages.Replay_matched, Messages.Replay_waiting,
                Messages.Replay_proof).forEach(text -> new TableColumn(table, SWT.NONE).setText(text));
        runs.forEach(run -> new TableItem(table, SWT.NONE).setText(cells(run)));
        for (var column : table.getColumns()) {
            column.pack();
            column.setWidth(column.getWidth() + ROOM);
        }
        table.select(0);
        table.addListener(SWT.Selection, event -> choice = runs.get(table.getSelectionIndex()));
        table.addListener(SWT.DefaultSelection, event -> okPressed());
        return area;
    }

    private static String[] cells(MatchRun run) {
        return new String[] { when(run), run.getBy() == null ? "" : run.getBy(), //$NON-NLS-1$
            Integer.toString(run.getMatched()), Integer.toString(run.getWaitlisted()),
            run.isOptimal() ? Messages.Replay_proven : Messages.Replay_open };
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.Replay_again, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }
}
