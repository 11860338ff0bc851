/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.wizards;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/**
 * A field for the path of a file or folder: typed, chosen with a button, or dropped onto it. Takes the first
 * of two columns for its label and the second for the field with its buttons.
 */
public final class PathField {

    private final Text text;
    private final Composite line;

    /**
     * Creates an empty field.
     *
     * @param parent has a grid of two columns
     * @param label what it is, with mnemonic
     * @param changed hears every change
     */
    public PathField(Composite parent, String label, Consumer<String> changed) {
        new Label(parent, SWT.NONE).setText(label);
        line = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        GridLayoutFactory.fillDefaults().numColumns(1).spacing(4, 0).applyTo(line);
        text = new Text(line, SWT.SINGLE | SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(240, SWT.DEFAULT)
                .applyTo(text);
        text.addModifyListener(event -> changed.accept(text.getText()));
        acceptDrops();
    }

    /**
     * Adds a button that asks for a path.
     *
     * @param label what the button says, with mnemonic
     * @param chooser asks the user; yields nothing if she cancels
     * @return this field
     */
    public PathField withButton(String label, Supplier<Optional<String>> chooser) {
        var button = new Button(line, SWT.PUSH);
        button.setText(label);
        button.addListener(SWT.Selection, event -> chooser.get().ifPresent(this::choose));
        ((GridLayout) line.getLayout()).numColumns++;
        return this;
    }

    /** The path as it stands in the field. */
    public String path() {
        return text.getText();
    }

    /** Puts a path into the field. */
    public void choose(String path) {
        text.setText(path);
        text.setSelection(path.length());
    }

    /** Says inside the empty field what it is for. */
    public PathField withHint(String hint) {
        text.setMessage(hint);
        return this;
    }

    /** Puts the focus into the field. */
    public void setFocus() {
        text.setFocus();
    }

    private void acceptDrops() {
        var target = new DropTarget(text, DND.DROP_COPY | DND.DROP_DEFAULT | DND.DROP_MOVE);
        target.setTransfer(new Transfer[] {FileTransfer.getInstance()});
        target.addDropListener(new DropTargetAdapter() {

            @Override
            public void dragEnter(DropTargetEvent event) {
                event.detail = DND.DROP_COPY;
            }

            @Override
            public void drop(DropTargetEvent event) {
                if (event.data instanceof String[] paths && paths.length > 0) {
                    choose(paths[0]);
                }
            }
        });
    }
}
