/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.plan;

import java.util.Comparator;
import java.util.List;

import org.cadre.ui.table.Column;
import org.cadre.ui.table.DataTable;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Shows a plan before anything is changed; OK accepts it. */
final class ProposalDialog extends Dialog {

    private static final int WIDTH = 780;
    private static final int HEIGHT = 360;

    private final Proposal proposal;

    ProposalDialog(Shell shell, Proposal proposal) {
        super(shell);
        this.proposal = proposal;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Proposal_title);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        var head = new Label(area, SWT.WRAP);
        head.setText(proposal.headline().replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(head);
        var folder = new CTabFolder(area, SWT.TOP | SWT.FLAT | SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(folder);
        boolean moves = proposal.rows().stream().anyMatch(row -> !row.was().isEmpty());
        tab(folder, Messages.Proposal_changes, proposal.rows(), rowColumns(moves),
                Messages.Proposal_noChanges, "org.cadre.scheduling.ui.changes"); //$NON-NLS-1$
        tab(folder, Messages.Proposal_open, proposal.open(), openColumns(), Messages.Proposal_noOpen,
                "org.cadre.scheduling.ui.open"); //$NON-NLS-1$
        tab(folder, Messages.Proposal_told, proposal.told(), toldColumns(), Messages.Proposal_noTold,
                "org.cadre.scheduling.ui.told"); //$NON-NLS-1$
        tab(folder, Messages.Proposal_notes, proposal.notes(),
                List.of(Column.text("note", Messages.Column_note, 90, //$NON-NLS-1$
                note -> note)), Messages.Proposal_noNotes, "org.cadre.scheduling.ui.notes"); //$NON-NLS-1$
        folder.setSelection(proposal.rows().isEmpty() && !proposal.open().isEmpty() ? 1 : 0);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        getButton(IDialogConstants.OK_ID).setEnabled(!proposal.empty());
    }

    @Override
    protected Button createButton(Composite parent, int id, String label, boolean isDefault) {
        return super.createButton(parent, id, id == IDialogConstants.OK_ID ? Messages.Proposal_accept
                : Messages.Proposal_discard, isDefault);
    }

    private static <T> void tab(CTabFolder folder, String name, List<T> rows, List<Column<T>> columns,
            String empty, String id) {
        var table = new DataTable<T>(folder, id, SWT.MULTI, columns);
        table.setEmptyText(empty);
        table.setRows(rows);
        var item = new CTabItem(folder, SWT.NONE);
        item.setText(NLS.bind(name, rows.size()));
        item.setControl(table.control());
    }

    @SuppressWarnings("nls")
    private static List<Column<Proposal.Row>> rowColumns(boolean moves) {
        var was = Column.text("was", Messages.Column_was, 26, Proposal.Row::was);
        return List.of(Column.text("change", Messages.Column_change, 8, Proposal.Row::change),
                Column.<Proposal.Row> text("when", Messages.Column_when, 26, Proposal.Row::when)
                        .orderedBy(Comparator.comparing(Proposal.Row::start)),
                moves ? was : was.hidden(),
                Column.text("who", Messages.Column_who, 28, Proposal.Row::who),
                Column.text("price", Messages.Column_price, 8, Proposal.Row::price),
                Column.text("cover", Messages.Column_cover, 18, Proposal.Row::cover),
                Column.text("where", Messages.Column_where, 18, Proposal.Row::where));
    }

    @SuppressWarnings("nls")
    private static List<Column<Proposal.Told>> toldColumns() {
        return List.of(Column.text("person", Messages.Column_person, 22, Proposal.Told::person),
                Column.text("change", Messages.Column_change, 14, Proposal.Told::change),
                Column.text("when", Messages.Column_when, 26, Proposal.Told::when),
                Column.text("was", Messages.Column_was, 26, Proposal.Told::was),
                Column.text("session", Messages.Column_who, 28, Proposal.Told::session));
    }

    @SuppressWarnings("nls")
    private static List<Column<Proposal.Open>> openColumns() {
        return List.of(Column.text("who", Messages.Column_who, 30, Proposal.Open::who),
                Column.text("reason", Messages.Column_reason, 46, Proposal.Open::reason),
                Column.text("help", Messages.Column_help, 40, Proposal.Open::change));
    }
}
