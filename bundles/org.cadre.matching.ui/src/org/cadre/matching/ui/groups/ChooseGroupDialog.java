/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.groups;

import java.util.List;

import org.cadre.matching.groups.GroupCard;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** Asks to which group the selected people go. */
final class ChooseGroupDialog extends TitleAreaDialog {

    private static final int ROWS = 8;

    private final String heading;
    private final List<GroupCard> groups;
    private GroupCard choice;

    /** @param groups those that can be chosen, at least one */
    ChooseGroupDialog(Shell parent, String heading, List<GroupCard> groups) {
        super(parent);
        this.heading = heading;
        this.groups = groups;
        this.choice = groups.get(0);
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** What the user chose. */
    GroupCard choice() {
        return choice;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        getShell().setText(Messages.Choose_title);
        setTitle(heading);
        setMessage(Messages.Choose_explanation);
        var area = (Composite) super.createDialogArea(parent);
        var table = new Table(area, SWT.SINGLE | SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, ROWS * table.getItemHeight())
                .applyTo(table);
        List.of(Messages.Column_group, Messages.Column_people, Messages.Column_facilitator)
                .forEach(text -> new TableColumn(table, SWT.NONE).setText(text));
        groups.forEach(group -> new TableItem(table, SWT.NONE).setText(new String[] { group.name(),
            NLS.bind(Messages.Choose_people, new Object[] { group.members().size(), group.size().least(),
                group.size().most() }), GroupRows.names(group.facilitators()) }));
        List.of(table.getColumns()).forEach(TableColumn::pack);
        table.select(0);
        table.addListener(SWT.Selection, event -> choice = groups.get(table.getSelectionIndex()));
        table.addListener(SWT.DefaultSelection, event -> okPressed());
        return area;
    }
}
