/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.plan;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

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

    private static final int WIDTH = 960;
    private static final int HEIGHT = 320;
    private static final int EDGE = 60;
    /** The place of the tab with what is odd. */
    private static final int NOTES = 3;
    private static final int LINES = 3;

    private final String title;
    private final Proposal proposal;
    private Label whole;

    /** @param title what was asked for */
    ProposalDialog(Shell shell, String title, Proposal proposal) {
        super(shell);
        this.title = title;
        this.proposal = proposal;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        int width = Math.min(WIDTH, parent.getMonitor().getClientArea().width - EDGE);
        var head = new Label(area, SWT.WRAP);
        head.setText(plain(proposal.headline()));
        GridDataFactory.fillDefaults().grab(true, false).hint(width, SWT.DEFAULT).applyTo(head);
        var folder = new CTabFolder(area, SWT.TOP | SWT.FLAT | SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, true).hint(width, HEIGHT).applyTo(folder);
        whole = new Label(area, SWT.WRAP);
        whole.setText(Messages.Proposal_whole);
        GridDataFactory.fillDefaults().grab(true, false)
                .hint(width, LINES * whole.computeSize(SWT.DEFAULT, SWT.DEFAULT).y).applyTo(whole);
        tab(folder, Messages.Proposal_changes, proposal.rows(), rowColumns(), unchanged(), "org.cadre.scheduling.ui.proposed"); //$NON-NLS-1$
        tab(folder, Messages.Proposal_open, proposal.open(), openColumns(), Messages.Proposal_noOpen,
                "org.cadre.scheduling.ui.unplaced"); //$NON-NLS-1$
        tab(folder, Messages.Proposal_told, proposal.told(), toldColumns(), Messages.Proposal_noTold,
                "org.cadre.scheduling.ui.told"); //$NON-NLS-1$
        tab(folder, Messages.Proposal_notes, proposal.notes(),
                List.of(Column.text("note", Messages.Column_note, 90, //$NON-NLS-1$
                note -> note)), Messages.Proposal_noNotes, "org.cadre.scheduling.ui.notes"); //$NON-NLS-1$
        folder.setSelection(first());
        folder.addListener(SWT.Selection, event -> whole.setText(Messages.Proposal_whole));
        return area;
    }

    private String unchanged() {
        return proposal.refused() ? Messages.Proposal_refused
                : proposal.due() ? Messages.Proposal_noChanges : Messages.Proposal_nothingDue;
    }

    /** The tab that says most: where nothing is due, what is odd tells why. */
    private int first() {
        return !proposal.rows().isEmpty() ? 0 : !proposal.open().isEmpty() ? 1
                : !proposal.due() && !proposal.notes().isEmpty() ? NOTES : 0;
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

    private <T> void tab(CTabFolder folder, String name, List<T> rows, List<Column<T>> columns,
            String empty, String id) {
        var table = new DataTable<T>(folder, id, SWT.MULTI, columns);
        table.setEmptyText(empty);
        table.setRows(rows);
        var item = new CTabItem(folder, SWT.NONE);
        item.setText(NLS.bind(name, rows.size()));
        item.setControl(table.control());
        table.viewer().addSelectionChangedListener(event -> table.selection().stream().findFirst()
                .ifPresent(row -> whole.setText(plain(row.toString()))));
    }

    private static String plain(String text) {
        return text.replace("&", "&&"); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** What no row has is hidden at first. */
    @SuppressWarnings("nls")
    private List<Column<Proposal.Row>> rowColumns() {
        return List.of(Column.text("change", Messages.Column_change, 11, Proposal.Row::change),
                Column.<Proposal.Row> text("when", Messages.Column_when, 27, Proposal.Row::when)
                        .orderedBy(Comparator.comparing(Proposal.Row::start)),
                where(Column.text("was", Messages.Column_was, 27, Proposal.Row::was), Proposal.Row::was),
                Column.text("who", Messages.Column_who, 34, Proposal.Row::who),
                where(Column.text("price", Messages.Column_price, 7, Proposal.Row::price),
                        Proposal.Row::price),
                where(Column.text("cover", Messages.Column_cover, 18, Proposal.Row::cover),
                        Proposal.Row::cover),
                Column.text("where", Messages.Column_where, 22, Proposal.Row::where));
    }

    private Column<Proposal.Row> where(Column<Proposal.Row> column, Function<Proposal.Row, String> text) {
        return proposal.rows().stream().allMatch(row -> text.apply(row).isEmpty()) ? column.hidden() : column;
    }

    @SuppressWarnings("nls")
    private static List<Column<Proposal.Told>> toldColumns() {
        return List.of(Column.text("person", Messages.Column_person, 24, Proposal.Told::person),
                Column.text("change", Messages.Column_change, 14, Proposal.Told::change),
                Column.text("when", Messages.Column_when, 27, Proposal.Told::when),
                Column.text("was", Messages.Column_was, 27, Proposal.Told::was),
                Column.text("session", Messages.Column_who, 34, Proposal.Told::session));
    }

    @SuppressWarnings("nls")
    private static List<Column<Proposal.Open>> openColumns() {
        return List.of(Column.text("who", Messages.Column_who, 36, Proposal.Open::who),
                Column.text("reason", Messages.Column_reason, 52, Proposal.Open::reason),
                Column.text("help", Messages.Column_help, 40, Proposal.Open::change));
    }
}
