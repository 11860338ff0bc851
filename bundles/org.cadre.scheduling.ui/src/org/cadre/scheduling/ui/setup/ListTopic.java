/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.setup;

import java.util.ArrayList;
import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.model.Element;
import org.cadre.ui.Errors;
import org.cadre.ui.program.ProgramPageSite;
import org.cadre.ui.roles.Rights;
import org.cadre.ui.table.Column;
import org.cadre.ui.table.DataTable;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/**
 * A topic that is a list of records: filtered, sorted and exported like every table, with buttons that add,
 * change and remove.
 */
public abstract class ListTopic<E extends Element> implements Topic {

    private static final int ROOM = 280;

    private final String name;
    private final EClass type;
    private final List<Enabled> buttons = new ArrayList<>();
    private ProgramPageSite site;
    private DataTable<E> table;
    private Label sentence;
    private Composite bar;

    /** What a button does; it can fail with a sentence. */
    @FunctionalInterface
    protected interface Action {

        /** Does it. */
        void run() throws CadreException;
    }

    /** What a button does with a record; it can fail with a sentence. */
    @FunctionalInterface
    protected interface Each<E> {

        /** Does it. */
        void run(E record) throws CadreException;
    }

    private record Enabled(Button button, boolean needsSelection) {
    }

    /** @param type the class of the records */
    protected ListTopic(String name, EClass type) {
        this.name = name;
        this.type = type;
    }

    /** What the records are for, in one or two sentences. */
    protected abstract String explanation();

    /** What the list says while it is empty. */
    protected abstract String empty();

    /** The columns, the most telling first. */
    protected abstract List<Column<E>> columns();

    /** The records. */
    protected abstract List<E> rows() throws CadreException;

    /** Adds the buttons. */
    protected abstract void createButtons();

    /** Opens a record, by double click or Enter. */
    protected abstract void change(E record) throws CadreException;

    /** Removes a record as one step to undo. */
    protected abstract void remove(E record) throws CadreException;

    /** What is to be said about the selected record; empty for nothing. */
    protected String sentence(E record) throws CadreException {
        return ""; //$NON-NLS-1$
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final Control create(Composite parent, ProgramPageSite pageSite) {
        site = pageSite;
        var root = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 8).applyTo(root);
        var head = wide(root);
        head.setText(explanation().replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
        root.addListener(SWT.Resize, event -> Room.show(head, root.getSize().y > ROOM));
        table = new DataTable<>(root, getClass().getName(), SWT.SINGLE, columns());
        table.identifyBy(Element::getUuid);
        table.setEmptyText(empty());
        table.onOpen(record -> act(() -> change(record)));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
        table.viewer().getTable().addKeyListener(KeyListener.keyPressedAdapter(event -> {
            if (event.keyCode == SWT.DEL) {
                withSelected(this::remove);
            }
        }));
        table.viewer().addSelectionChangedListener(event -> selected());
        sentence = wide(root);
        bar = new Composite(root, SWT.NONE);
        var layout = new RowLayout();
        layout.spacing = 8;
        layout.marginLeft = 0;
        bar.setLayout(layout);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        createButtons();
        return root;
    }

    @Override
    public void refresh() throws CadreException {
        table.setRows(rows());
        selected();
    }

    @Override
    public final void setFocus() {
        table.setFocus();
    }

    /** Adds a button that needs no record. */
    protected final void button(String label, Action action) {
        buttons.add(new Enabled(made(label, () -> act(action)), false));
    }

    /** Adds a button that does something with the selected record. */
    protected final void eachButton(String label, Each<E> action) {
        buttons.add(new Enabled(made(label, () -> withSelected(action)), true));
    }

    /** The site of the page. */
    protected final ProgramPageSite site() {
        return site;
    }

    /** The present session. */
    protected final EditSession session() {
        return site.session();
    }

    /** The window that dialogs belong to. */
    protected final Shell shell() {
        return site.editorSite().getShell();
    }

    private Button made(String label, Runnable action) {
        var button = new Button(bar, SWT.PUSH);
        button.setText(label);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
        return button;
    }

    private void withSelected(Each<E> action) {
        table.selection().stream().findFirst().ifPresent(record -> act(() -> action.run(record)));
    }

    private void act(Action action) {
        try {
            if (isWritable()) {
                action.run();
            }
        } catch (CadreException e) {
            site.editorSite().getService(Errors.class).show(e.getStatus());
        }
    }

    private void selected() {
        var record = table.selection().stream().findFirst();
        boolean writable = isWritable();
        buttons.forEach(one -> one.button().setEnabled(writable
                && (record.isPresent() || !one.needsSelection())));
        try {
            var text = record.isPresent() ? sentence(record.get()) : ""; //$NON-NLS-1$
            sentence.setText(text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
            Room.show(sentence, !text.isEmpty());
            sentence.getParent().layout();
        } catch (CadreException e) {
            sentence.setText(e.getMessage());
        }
    }

    private boolean isWritable() {
        return Rights.in(site.session()).writes(type);
    }

    private static Label wide(Composite root) {
        var label = new Label(root, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(label);
        return label;
    }
}
