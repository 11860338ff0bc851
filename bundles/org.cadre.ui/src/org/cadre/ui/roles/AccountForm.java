/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.roles;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.cadre.core.roles.RoleNames;
import org.cadre.model.AccountRole;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks for a new account, or for other roles of an account that there is. */
final class AccountForm extends TitleAreaDialog {

    private final Optional<AccountRow> present;
    private final Map<AccountRole, Button> roles = new EnumMap<>(AccountRole.class);
    private Text name;
    private Text displayName;
    private Text staffId;
    private Typed typed;

    /** What was typed; the staff id is empty if the account is linked to nobody. */
    record Typed(String name, String displayName, String staffId, Set<AccountRole> roles) {
    }

    /** Asks for a new account, or with one present for its roles. */
    AccountForm(Shell parent, Optional<AccountRow> present) {
        super(parent);
        this.present = present;
        setHelpAvailable(false);
    }

    /** Asks; empty if the user canceled. */
    Optional<Typed> ask() {
        open();
        return Optional.ofNullable(typed);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title());
    }

    @Override
    public void create() {
        super.create();
        setTitle(title());
        check();
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        var grid = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(grid);
        GridLayoutFactory.swtDefaults().margins(8, 8).spacing(8, 8).numColumns(2).applyTo(grid);
        name = text(grid, Messages.Column_name, present.map(AccountRow::name));
        displayName = text(grid, Messages.Column_displayName, present.map(AccountRow::displayName));
        if (present.isEmpty()) {
            staffId = text(grid, Messages.AccountForm_staffId, Optional.empty());
            staffId.setMessage(Messages.AccountForm_staffIdHint);
        }
        var label = new Label(grid, SWT.NONE);
        label.setText(Messages.Column_roles);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
        var choices = new Composite(grid, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(choices);
        for (var role : AccountRole.values()) {
            var button = new Button(choices, SWT.CHECK);
            button.setText(RoleNames.one(role));
            button.setSelection(present.filter(row -> row.roles().contains(role)).isPresent());
            button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> check()));
            roles.put(role, button);
        }
        return area;
    }

    @Override
    protected Button createButton(Composite parent, int id, String label, boolean isDefault) {
        var action = present.isPresent() ? Messages.AccountForm_keep : Messages.AccountForm_create;
        return super.createButton(parent, id, id == IDialogConstants.OK_ID ? action : label, isDefault);
    }

    @Override
    protected void okPressed() {
        typed = new Typed(name.getText().strip(), displayName.getText().strip(),
                staffId == null ? "" : staffId.getText().strip(), chosen()); //$NON-NLS-1$
        super.okPressed();
    }

    private String invitation() {
        return present.isPresent() ? Messages.AccountForm_change : Messages.AccountForm_new;
    }

    private String title() {
        return present.isPresent() ? Messages.AccountForm_changeTitle : Messages.AccountForm_newTitle;
    }

    private Text text(Composite grid, String label, Optional<String> fixed) {
        new Label(grid, SWT.NONE).setText(label);
        var text = new Text(grid, SWT.BORDER | (fixed.isPresent() ? SWT.READ_ONLY : SWT.NONE));
        fixed.ifPresent(text::setText);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        text.addListener(SWT.Modify, event -> check());
        return text;
    }

    private void check() {
        var ok = getButton(IDialogConstants.OK_ID);
        if (ok != null) {
            var missing = name.getText().isBlank() ? Messages.AccountForm_noName
                    : chosen().isEmpty() ? Messages.AccountForm_noRole : ""; //$NON-NLS-1$
            ok.setEnabled(missing.isEmpty());
            setMessage(missing.isEmpty() ? invitation() : missing);
        }
    }

    private Set<AccountRole> chosen() {
        var chosen = EnumSet.noneOf(AccountRole.class);
        roles.forEach((role, button) -> {
            if (button.getSelection()) {
                chosen.add(role);
            }
        });
        return chosen;
    }
}
