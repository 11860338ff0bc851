/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.form;

import java.util.Optional;
import java.util.function.BiConsumer;

import org.cadre.ui.Messages;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/**
 * Lets the user fill in a copy of a record; the caller takes the copy over in one edit.
 *
 * @param <E> the type of the record
 */
public final class RecordDialog<E extends EObject> extends Dialog {

    private static final int WIDTH = 480;

    private final String title;
    private final E copy;
    private final BiConsumer<Form, Composite> fields;
    private Form form;
    private Label problem;

    /**
     * @param original the record, which is not touched
     * @param fields adds the fields
     */
    public RecordDialog(Shell shell, String title, E original, BiConsumer<Form, Composite> fields) {
        super(shell);
        this.title = title;
        this.copy = EcoreUtil.copy(original);
        this.fields = fields;
    }

    /** Opens the dialog; returns what the user made of the copy, or empty if she canceled. */
    public Optional<E> ask() {
        return open() == OK ? Optional.of(copy) : Optional.empty();
    }

    /** Makes a record say what a copy of it says, without touching what contains it or refers to it. */
    public static <E extends EObject> void takeOver(E copy, E original) {
        copy.eClass().getEAllStructuralFeatures().stream()
                .filter(f -> f.isChangeable() && !f.isMany() && !isIdentity(f))
                .forEach(f -> original.eSet(f, copy.eGet(f)));
        copy.eClass().getEAllAttributes().stream().filter(f -> f.isChangeable() && f.isMany())
                .forEach(f -> original.eSet(f, copy.eGet(f)));
    }

    private static boolean isIdentity(EStructuralFeature feature) {
        return feature instanceof EAttribute attribute ? attribute.isID()
                : ((EReference) feature).isContainer();
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
        var grid = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(16, 8).applyTo(grid);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, SWT.DEFAULT).applyTo(grid);
        form = new Form(() -> copy, Edits.UNRECORDED);
        fields.accept(form, grid);
        problem = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(problem);
        form.show();
        return area;
    }

    @Override
    protected void okPressed() {
        form.flush();
        if (form.isValid()) {
            super.okPressed();
        } else {
            problem.setText(Messages.Form_marked);
            problem.requestLayout();
        }
    }
}
