/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.merge;

import java.util.List;
import java.util.Optional;

import org.cadre.core.merge.Choices;
import org.cadre.core.merge.Divergence;
import org.cadre.core.merge.FieldConflict;
import org.cadre.core.merge.Side;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** Shows, field by field, what this person and somebody else entered, and lets the person choose. */
public final class MergeDialog extends TitleAreaDialog {

    private static final int WIDTH = 820;
    private static final int HEIGHT = 540;

    private final MergeModel model;
    private ConflictTable table;
    private ConflictPane pane;

    /** A dialog about these fields. */
    public MergeDialog(Shell parent, MergeModel model) {
        super(parent);
        this.model = model;
        setShellStyle(getShellStyle() | SWT.RESIZE);
        setHelpAvailable(false);
    }

    /** Asks in a dialog over a window. */
    public static Optional<Choices> ask(Shell parent, Divergence divergence) {
        var model = new MergeModel(divergence.conflicts());
        return new MergeDialog(parent, model).open() == OK ? Optional.of(model.choices()) : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Merge_window);
    }

    @Override
    protected Point getInitialSize() {
        var largest = getParentShell() == null ? new Point(WIDTH, HEIGHT) : getParentShell().getSize();
        return new Point(Math.max(600, Math.min(WIDTH, largest.x)), Math.max(440, Math.min(HEIGHT, largest.y)));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        var root = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(root);
        GridLayoutFactory.fillDefaults().margins(8, 8).spacing(8, 8).applyTo(root);
        table = new ConflictTable(root, model);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 120).applyTo(table.control());
        createAll(root);
        pane = new ConflictPane(root, side -> choose(table.selection(), side));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(pane.control());
        table.onSelect(this::show);
        table.select(model.conflicts().getFirst());
        setTitle(Messages.Merge_title);
        setMessage(model.progress());
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.Merge_save, true).setEnabled(false);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    @Override
    public void create() {
        super.create();
        table.setFocus();
    }

    private void createAll(Composite parent) {
        var line = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).applyTo(line);
        all(line, Messages.Merge_allMine, Side.MINE);
        all(line, Messages.Merge_allTheirs, Side.THEIRS);
    }

    private void all(Composite parent, String label, Side side) {
        var button = new Button(parent, SWT.PUSH);
        button.setText(label);
        button.addSelectionListener(
                SelectionListener.widgetSelectedAdapter(event -> choose(model.conflicts(), side)));
    }

    private void choose(List<FieldConflict> some, Side side) {
        model.choose(some, side);
        table.refresh();
        show(table.selection());
        setMessage(model.progress());
        getButton(OK).setEnabled(model.isComplete());
    }

    private void show(List<FieldConflict> selected) {
        if (selected.isEmpty()) {
            pane.clear();
        } else {
            pane.show(selected.getFirst(), model.side(selected.getFirst()));
        }
    }
}
