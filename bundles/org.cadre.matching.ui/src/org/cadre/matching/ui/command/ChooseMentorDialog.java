/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.command;

import java.util.List;

import org.cadre.matching.ui.Messages;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** Asks which of the next best mentors a mentee gets, and says what each would cost. */
final class ChooseMentorDialog extends TitleAreaDialog {

    private static final int ROWS = 10;

    private final String heading;
    private final List<OfferRow> others;
    private OfferRow choice;

    ChooseMentorDialog(Shell parent, String heading, List<OfferRow> others) {
        super(parent);
        this.heading = heading;
        this.others = others;
        this.choice = others.get(0);
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** What the user chose. */
    OfferRow choice() {
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
        List.of(Messages.Column_mentor, Messages.Column_score, Messages.Choose_cost,
                Messages.Choose_movesHead)
                .forEach(text -> new TableColumn(table, SWT.NONE).setText(text));
        others.forEach(other -> new TableItem(table, SWT.NONE)
                .setText(new String[] { other.name(), other.score(), other.cost(), other.moves() }));
        List.of(table.getColumns()).forEach(TableColumn::pack);
        table.select(0);
        table.addListener(SWT.Selection, event -> choice = others.get(table.getSelectionIndex()));
        table.addListener(SWT.DefaultSelection, event -> okPressed());
        return area;
    }
}
