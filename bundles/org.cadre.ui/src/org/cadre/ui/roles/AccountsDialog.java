/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.roles;

import java.util.List;
import java.util.Optional;

import org.cadre.ui.table.Column;
import org.cadre.ui.table.DataTable;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** Lists the accounts of the open database; administrators make, change and disable them here. */
final class AccountsDialog extends Dialog {

    private static final int NEW = IDialogConstants.CLIENT_ID + 1;
    private static final int ROLES = IDialogConstants.CLIENT_ID + 2;
    private static final int RESET = IDialogConstants.CLIENT_ID + 3;
    private static final int DISABLE = IDialogConstants.CLIENT_ID + 4;
    private static final Point SIZE = new Point(820, 440);

    private final AccountActions actions;
    private DataTable<AccountRow> table;

    AccountsDialog(Shell parent, AccountActions actions) {
        super(parent);
        this.actions = actions;
        setShellStyle(SWT.DIALOG_TRIM | SWT.RESIZE | SWT.APPLICATION_MODAL | getDefaultOrientation());
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(NLS.bind(Messages.Accounts_title, actions.store().location().name()));
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
        table = new DataTable<>(area, "accounts", SWT.SINGLE, columns()); //$NON-NLS-1$
        table.setEmptyText(Messages.Accounts_empty);
        table.identifyBy(AccountRow::name);
        table.onOpen(this::change);
        table.viewer().addSelectionChangedListener(event -> enable());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, NEW, Messages.Accounts_new, false);
        createButton(parent, ROLES, Messages.Accounts_roles, false);
        createButton(parent, RESET, Messages.Accounts_reset, false);
        createButton(parent, DISABLE, Messages.Accounts_disable, false);
        createButton(parent, IDialogConstants.CLOSE_ID, IDialogConstants.CLOSE_LABEL, true);
        enable();
    }

    @Override
    protected void buttonPressed(int id) {
        switch (id) {
            case NEW -> add();
            case ROLES -> selected().ifPresent(this::change);
            case RESET -> selected().ifPresent(this::reset);
            case DISABLE -> selected().ifPresent(this::disable);
            default -> close();
        }
    }

    private void add() {
        new AccountForm(getShell(), Optional.empty()).ask().ifPresent(typed ->
                actions.hasLogin(getShell(), typed.name()).filter(there -> !there || takesOver(typed.name()))
                        .flatMap(there -> actions.add(getShell(), typed, there))
                        .ifPresent(once -> showOnce(typed.name(), once)));
    }

    /** A login on a server may be somebody's for other things, who could not use it any more. */
    private boolean takesOver(String name) {
        return MessageDialog.openConfirm(getShell(), Messages.Accounts_loginTitle,
                NLS.bind(Messages.Accounts_loginQuestion, name));
    }

    private void change(AccountRow row) {
        new AccountForm(getShell(), Optional.of(row)).ask()
                .filter(typed -> actions.change(getShell(), row, typed.roles())).ifPresent(done -> refresh());
    }

    private void reset(AccountRow row) {
        if (MessageDialog.openConfirm(getShell(), Messages.Accounts_resetTitle,
                NLS.bind(Messages.Accounts_resetQuestion, row.name()))) {
            actions.reset(getShell(), row).ifPresent(once -> showOnce(row.name(), once));
        }
    }

    private void disable(AccountRow row) {
        if (MessageDialog.openConfirm(getShell(), Messages.Accounts_disableTitle,
                NLS.bind(Messages.Accounts_disableQuestion, row.name()))
                && actions.disable(getShell(), row)) {
            refresh();
        }
    }

    private void showOnce(String account, String passphrase) {
        refresh();
        new OnceDialog(getShell(), account, passphrase).open();
    }

    private void refresh() {
        if (getShell() != null && !getShell().isDisposed()) {
            actions.list(getShell()).ifPresent(table::setRows);
            enable();
        }
    }

    private void enable() {
        var inUse = selected().filter(AccountRow::isInUse).isPresent();
        getButton(ROLES).setEnabled(selected().isPresent());
        getButton(RESET).setEnabled(selected().isPresent());
        getButton(DISABLE).setEnabled(inUse);
    }

    private Optional<AccountRow> selected() {
        return table.selection().stream().findFirst();
    }

    @SuppressWarnings("nls")
    private static List<Column<AccountRow>> columns() {
        return List.of(Column.text("name", Messages.Column_name, 12, AccountRow::name),
                Column.text("displayName", Messages.Column_displayName, 18, AccountRow::displayName),
                Column.text("roles", Messages.Column_roles, 26, AccountRow::work),
                Column.text("person", Messages.Column_person, 16, AccountRow::person),
                Column.text("created", Messages.Column_created, 11, AccountRow::created),
                Column.text("disabled", Messages.Column_disabled, 10, AccountRow::disabled));
    }
}
