/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.list;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.model.Element;
import org.cadre.ui.Elements;
import org.cadre.ui.Errors;
import org.cadre.ui.Icons;
import org.cadre.ui.OpenDatabase;
import org.cadre.ui.editor.Later;
import org.cadre.ui.editor.PagePart;
import org.cadre.ui.roles.ReadersLine;
import org.cadre.ui.roles.Rights;
import org.cadre.ui.table.Column;
import org.cadre.ui.table.DataTable;
import org.cadre.ui.table.Filtered;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;

/**
 * An editor with all roots of a kind as a table; a double click opens one.
 *
 * @param <R> the type of the rows, immutable
 */
public abstract class ListEditor<R> extends PagePart implements OpenDatabase.Listener, Filtered {

    private static final int DELAY = 150;

    private final String iconName;
    private DataTable<R> table;
    private ReadersLine readers;
    private Later refresh;
    private boolean stale;
    private final IPartListener2 looks = new IPartListener2() {
        @Override
        public void partVisible(IWorkbenchPartReference part) {
            refreshIfSeen();
        }
    };
    private Runnable subscription = () -> { };

    /** A list with that icon, one of {@link Icons}. */
    protected ListEditor(String iconName) {
        this.iconName = iconName;
    }

    /** The columns. */
    protected abstract List<Column<R>> columns();

    /** The rows of that session. */
    protected abstract List<R> rows(EditSession session) throws CadreException;

    /** The element that a row stands for. */
    protected abstract Element element(R row);

    /** The class of the elements. */
    protected abstract EClass type();

    /** What to do while there are no rows. */
    protected abstract String emptyText();

    /** Ids of the commands that the context menu of a row offers after Open; none if it is not overridden. */
    protected List<String> commands() {
        return List.of();
    }

    /** A service of the window. */
    protected final <S> S service(Class<S> type) {
        return getSite().getService(type);
    }

    @Override
    public void createPartControl(Composite parent) {
        setTitleImage(service(Icons.class).get(iconName));
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(parent);
        readers = ReadersLine.atTop(parent);
        table = new DataTable<>(parent, getSite().getId(), SWT.MULTI, columns());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
        table.identifyBy(row -> element(row).getUuid());
        table.setEmptyText(emptyText());
        table.orderByFirst();
        table.onOpen(this::open);
        var rowMenu = new RowMenu(getSite(), () -> table.selection().stream().findFirst().ifPresent(this::open),
                commands());
        table.onMenu(menu -> rowMenu.fill(menu, !table.selection().isEmpty()));
        Function<Object, Object> elementOf = row -> element(rowOf(row));
        getSite().setSelectionProvider(new MappedSelection(table.viewer(), elementOf));
        refresh = new Later(table.control(), DELAY, this::refreshIfSeen);
        getSite().getPage().addPartListener(looks);
        subscription = service(OpenDatabase.class).listen(this);
        refresh();
    }

    @Override
    public void replaced(Optional<EditSession> session) {
        refresh();
    }

    @Override
    public void changed(EditSession session) {
        stale = true;
        refresh.request();
    }

    /** Reads everybody anew only while somebody looks. */
    private void refreshIfSeen() {
        if (stale && getSite().getPage().isPartVisible(this)) {
            refresh();
        }
    }

    /** The table. */
    public final DataTable<R> table() {
        return table;
    }

    @Override
    public void focusFilter() {
        table.focusFilter();
    }

    @Override
    public void setFocus() {
        table.setFocus();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        service(OpenDatabase.class).save();
    }

    @Override
    public void dispose() {
        getSite().getPage().removePartListener(looks);
        subscription.run();
        super.dispose();
    }

    private void open(R row) {
        service(Elements.class).open(element(row));
    }

    private void refresh() {
        stale = false;
        try {
            var session = service(OpenDatabase.class).session();
            session.ifPresent(present -> readers.show(Rights.in(present), type()));
            table.setRows(session.isEmpty() ? List.of() : rows(session.get()));
        } catch (CadreException e) {
            service(Errors.class).show(e.getStatus());
        }
    }

    @SuppressWarnings("unchecked")
    private R rowOf(Object row) {
        return (R) row;
    }
}
