/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.cadre.core.journal.TypedText;
import org.cadre.model.Element;
import org.cadre.ui.Elements;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Fields that are bound to the features of an object; every parent has a grid of two columns, label and field. */
public final class Form {

    private static final int LINES = 4;

    private final Supplier<? extends EObject> owner;
    private final Edits edits;
    private final List<Field> fields;

    /**
     * A form of the object that the supplier yields at the time; where it yields null, the fields are disabled.
     *
     * @param edits how to change the object
     */
    public Form(Supplier<? extends EObject> owner, Edits edits) {
        this(owner, edits, new ArrayList<>());
    }

    private Form(Supplier<? extends EObject> owner, Edits edits, List<Field> fields) {
        this.owner = owner;
        this.edits = edits;
        this.fields = fields;
    }

    /** A form of another object, for instance a profile of a person, that is shown and flushed with this one. */
    public Form of(Supplier<? extends EObject> part) {
        return new Form(part, edits, fields);
    }

    /** Adds a line to type in; several values are separated by commas. */
    public Text text(Composite parent, EAttribute feature, String label) {
        label(parent, label, SWT.CENTER);
        var text = new Text(parent, SWT.BORDER | SWT.SINGLE);
        GridDataFactory.fillDefaults().grab(true, false).hint(0, SWT.DEFAULT).applyTo(text);
        fields.add(new TextField(text, bound(feature, label)));
        return text;
    }

    /** Adds several lines to type in. */
    public Text area(Composite parent, EAttribute feature, String label) {
        label(parent, label, SWT.BEGINNING);
        var text = new Text(parent, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, false).hint(0, text.getLineHeight() * LINES).applyTo(text);
        fields.add(new TextField(text, bound(feature, label)));
        return text;
    }

    /** Adds a choice from an enumeration. */
    public Combo choice(Composite parent, EAttribute feature, String label) {
        label(parent, label, SWT.CENTER);
        var combo = new Combo(parent, SWT.DROP_DOWN | SWT.READ_ONLY);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        fields.add(new ChoiceField(combo, bound(feature, label)));
        return combo;
    }

    /** Adds a yes or no. */
    public Button check(Composite parent, EAttribute feature, String label) {
        new Label(parent, SWT.NONE);
        var button = new Button(parent, SWT.CHECK);
        button.setText(label);
        fields.add(new CheckField(button, bound(feature, label)));
        return button;
    }

    /** Adds a reference to one of the candidates. */
    public void reference(Composite parent, EReference feature, String label,
            Supplier<? extends List<? extends Element>> candidates, Elements elements) {
        label(parent, label, SWT.CENTER);
        fields.add(new ReferenceField(parent, bound(feature, label), candidates, elements));
    }

    /** Adds references to several of the candidates. */
    public void references(Composite parent, EReference feature, String label,
            Supplier<? extends List<? extends Element>> candidates, Elements elements) {
        label(parent, label, SWT.CENTER);
        fields.add(new ReferencesField(parent, bound(feature, label), candidates, elements));
    }

    /** Adds a choice of several values of an enumeration. */
    public void choices(Composite parent, EAttribute feature, String label) {
        label(parent, label, SWT.BEGINNING);
        fields.add(new ChoicesField(parent, bound(feature, label)));
    }

    /** Shows the present values. */
    public void show() {
        fields.forEach(Field::show);
    }

    /** Makes edits of what was typed. */
    public void flush() {
        fields.forEach(Field::flush);
    }

    /** Whether something was typed that is no edit yet. */
    public boolean isTyping() {
        return fields.stream().anyMatch(Field::isTyping);
    }

    /** What was typed and is no edit yet. */
    public List<TypedText> typed() {
        return fields.stream().flatMap(field -> field.typedText().stream()).toList();
    }

    /** Whether every field has a value that can be kept. */
    public boolean isValid() {
        return fields.stream().allMatch(Field::isValid);
    }

    private Bound bound(EStructuralFeature feature, String label) {
        return new Bound(owner, feature, label, edits);
    }

    private static void label(Composite parent, String text, int alignment) {
        var label = new Label(parent, SWT.NONE);
        label.setText(text);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, alignment).applyTo(label);
    }
}
