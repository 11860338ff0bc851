/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.editor;

import java.util.Optional;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.model.Element;
import org.cadre.ui.Elements;
import org.cadre.ui.Errors;
import org.cadre.ui.OpenDatabase;
import org.cadre.ui.Unsaved;
import org.cadre.ui.roles.ReadersLine;
import org.cadre.ui.roles.Rights;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;

/**
 * An editor of one root. It follows its element from session to session by its id and closes when it is gone.
 * Nothing is asked when it is closed: unsaved edits stay in the session, and the window asks before it loses
 * them.
 *
 * @param <T> the class of the root
 */
public abstract class ElementEditor<T extends Element> extends EditorPart implements Unsaved, OpenDatabase.Listener {

    private final Class<T> type;
    private final StackLayout stack = new StackLayout();
    private Composite root;
    private Composite content;
    private ReadersLine readers;
    private Runnable subscription = () -> { };
    private Optional<T> element = Optional.empty();

    /** An editor of roots of that class. */
    protected ElementEditor(Class<T> type) {
        this.type = type;
    }

    /** Creates the controls, once there is an element; {@link #refresh} follows. */
    protected abstract void createContent(Composite parent);

    /** Shows the present state of the element. */
    protected abstract void refresh();

    /** The element in the present session; only while content is shown. */
    protected final T element() {
        return element.orElseThrow();
    }

    /** The present session; only while content is shown. */
    protected final EditSession session() {
        return database().session().orElseThrow();
    }

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        setSite(site);
        setInput(input);
        setPartName(input instanceof ElementInput element ? element.label() : input.getName());
    }

    @Override
    public final void createPartControl(Composite parent) {
        root = new Composite(parent, SWT.NONE);
        root.setLayout(stack);
        root.addDisposeListener(event -> element.ifPresent(shown -> flush()));
        subscription = database().listen(this);
        database().session().ifPresent(session -> replaced(Optional.of(session)));
    }

    @Override
    public final void replaced(Optional<EditSession> session) {
        if (root.isDisposed()) {
            return;
        }
        element = session.flatMap(this::find);
        if (element.isPresent()) {
            showElement();
        } else {
            root.getDisplay().asyncExec(this::close);
        }
    }

    @Override
    public final void changed(EditSession session) {
        if (root.isDisposed() || element.isEmpty()) {
            return;
        }
        if (find(session).isPresent()) {
            showElement();
        } else {
            replaced(Optional.of(session));
        }
    }

    @Override
    public boolean isDirty() {
        return element.isPresent() && database().session().filter(s -> s.isDirty(element())).isPresent();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        database().save();
    }

    @Override
    public void doSaveAs() {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public boolean isSaveOnCloseNeeded() {
        return false;
    }

    @Override
    public void setFocus() {
        root.setFocus();
    }

    @Override
    public void dispose() {
        subscription.run();
        super.dispose();
    }

    private void close() {
        if (!root.isDisposed()) {
            getSite().getPage().closeEditor(this, false);
        }
    }

    private void showElement() {
        if (content == null) {
            content = new Composite(root, SWT.NONE);
            GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(content);
            readers = ReadersLine.atTop(content);
            var body = new Composite(content, SWT.NONE);
            body.setLayout(new FillLayout());
            GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
            createContent(body);
            stack.topControl = content;
            root.layout();
        }
        var elements = getSite().getService(Elements.class);
        setPartName(elements.label(element()));
        setTitleImage(elements.icon(element()));
        readers.show(Rights.in(session()), element().eClass());
        refresh();
        firePropertyChange(PROP_DIRTY);
    }

    private Optional<T> find(EditSession session) {
        try {
            return ((ElementInput) getEditorInput()).find(session).map(type::cast);
        } catch (CadreException e) {
            getSite().getService(Errors.class).show(e.getStatus());
            return Optional.empty();
        }
    }

    private OpenDatabase database() {
        return getSite().getService(OpenDatabase.class);
    }
}
