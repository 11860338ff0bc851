/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.navigator;

import java.util.List;
import java.util.Optional;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.model.CadrePackage;
import org.cadre.model.Element;
import org.cadre.model.Program;
import org.cadre.ui.Elements;
import org.cadre.ui.Errors;
import org.cadre.ui.OpenDatabase;
import org.cadre.ui.editor.Later;
import org.cadre.ui.list.ListInput;
import org.cadre.ui.list.MappedSelection;
import org.cadre.ui.program.PageDescriptor;
import org.cadre.ui.program.ProgramEditor;
import org.cadre.ui.roles.ReadersLine;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;

/** Leads to the programs, people and schools of the open database. */
public final class NavigatorView extends ViewPart implements OpenDatabase.Listener, NavigatorTree.Opener {

    /** Id of the view. */
    public static final String ID = "org.cadre.ui.navigator"; //$NON-NLS-1$

    private static final int DELAY = 200;

    private TreeViewer viewer;
    private ReadersLine readers;
    private Later refresh;
    private Runnable subscription = () -> { };

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        viewer = new TreeViewer(parent, SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getTree());
        readers = ReadersLine.atBottom(parent);
        viewer.setUseHashlookup(true);
        viewer.setContentProvider(new NodeContent());
        viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new NodeLabels(getSite())));
        viewer.addOpenListener(event -> ((Node) viewer.getStructuredSelection().getFirstElement()).open().run());
        getSite().setSelectionProvider(new MappedSelection(viewer,
                node -> ((Node) node).element().<Object> map(e -> e).orElse(node)));
        refresh = new Later(viewer.getTree(), DELAY, this::refresh);
        subscription = database().listen(this);
        refresh();
    }

    @Override
    public void replaced(Optional<EditSession> session) {
        refresh();
    }

    @Override
    public void changed(EditSession session) {
        refresh.request();
    }

    @Override
    public void setFocus() {
        viewer.getTree().setFocus();
    }

    @Override
    public void dispose() {
        subscription.run();
        super.dispose();
    }

    @Override
    public void list(String editorId, String name) {
        try {
            getSite().getPage().openEditor(new ListInput(editorId, name), editorId);
        } catch (PartInitException e) {
            getSite().getService(Errors.class).show(e.getStatus());
        }
    }

    @Override
    public void element(Element element) {
        getSite().getService(Elements.class).open(element);
    }

    @Override
    public void page(Program program, String pageId) {
        getSite().getService(Elements.class).open(program).filter(ProgramEditor.class::isInstance)
                .map(ProgramEditor.class::cast).ifPresent(editor -> editor.turnTo(pageId));
    }

    private void refresh() {
        var expanded = viewer.getExpandedElements();
        var first = viewer.getTree().getItemCount() == 0;
        var top = Optional.ofNullable(viewer.getTree().getTopItem()).map(TreeItem::getData);
        readers.showShort(database().session(), CadrePackage.Literals.EDUCATOR);
        viewer.setInput(database().session().map(this::roots).orElse(List.of()));
        if (first) {
            viewer.expandToLevel(2);
        } else {
            viewer.setExpandedElements(expanded);
            top.map(viewer::testFindItem).filter(TreeItem.class::isInstance).map(TreeItem.class::cast)
                    .ifPresent(viewer.getTree()::setTopItem);
        }
    }

    private List<Node> roots(EditSession session) {
        try {
            var pages = PageDescriptor.all(getSite().getService(IExtensionRegistry.class));
            return new NavigatorTree(session, pages, this).roots();
        } catch (CadreException e) {
            getSite().getService(Errors.class).show(e.getStatus());
            return List.of();
        }
    }

    private OpenDatabase database() {
        return getSite().getService(OpenDatabase.class);
    }
}
