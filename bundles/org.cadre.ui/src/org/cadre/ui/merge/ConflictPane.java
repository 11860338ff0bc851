/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.merge;

import java.util.Optional;
import java.util.function.Consumer;

import org.cadre.core.merge.FieldConflict;
import org.cadre.core.merge.Side;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Both values of one field side by side, in full, to choose from. */
final class ConflictPane {

    private final Composite root;
    private final Label heading;
    private final Button mine;
    private final Button theirs;
    private final Label author;
    private final Text myValue;
    private final Text theirValue;
    private final Label before;

    ConflictPane(Composite parent, Consumer<Side> chooser) {
        root = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).spacing(8, 4).applyTo(root);
        heading = label(2);
        mine = radio(Messages.Merge_keepMine, Side.MINE, chooser);
        theirs = radio(Messages.Merge_takeTheirs, Side.THEIRS, chooser);
        label(1).setText(Messages.Merge_notSaved);
        author = label(1);
        myValue = value();
        theirValue = value();
        before = label(2);
    }

    Control control() {
        return root;
    }

    void show(FieldConflict conflict, Optional<Side> side) {
        mine.setSelection(side.equals(Optional.of(Side.MINE)));
        theirs.setSelection(side.equals(Optional.of(Side.THEIRS)));
        heading.setText(NLS.bind(Messages.Merge_heading, conflict.record(), FieldLabels.of(conflict)));
        author.setText(MergeModel.author(conflict));
        myValue.setText(conflict.mine());
        theirValue.setText(conflict.theirs());
        before.setText(NLS.bind(Messages.Merge_before, conflict.base()));
        enable(true);
    }

    void clear() {
        enable(false);
    }

    private void enable(boolean enabled) {
        mine.setEnabled(enabled);
        theirs.setEnabled(enabled);
    }

    /** Each in a place of its own, so that moving through the dialog never chooses anything. */
    private Button radio(String label, Side side, Consumer<Side> chooser) {
        var holder = new Composite(root, SWT.NO_RADIO_GROUP);
        GridLayoutFactory.fillDefaults().applyTo(holder);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(holder);
        var button = new Button(holder, SWT.RADIO);
        button.setText(label);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> chooser.accept(side)));
        return button;
    }

    private Label label(int columns) {
        var label = new Label(root, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).applyTo(label);
        return label;
    }

    private Text value() {
        var text = new Text(root, SWT.BORDER | SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(0, text.getLineHeight() * 4).applyTo(text);
        return text;
    }
}
