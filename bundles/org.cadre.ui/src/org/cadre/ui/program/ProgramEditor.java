/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.program;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.cadre.core.journal.TypedText;
import org.cadre.core.edit.EditSession;
import org.cadre.model.Program;
import org.cadre.ui.Errors;
import org.cadre.ui.editor.ElementEditor;
import org.cadre.ui.list.RelayedSelection;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;

/** The editor of a program; the modules that are installed bring its pages. */
public final class ProgramEditor extends ElementEditor<Program> {

    /** Id of the editor. */
    public static final String ID = "org.cadre.ui.program"; //$NON-NLS-1$

    private final List<PageTab> tabs = new ArrayList<>();
    private final RelayedSelection selection = new RelayedSelection();
    private CTabFolder folder;

    /** An editor of a program. */
    public ProgramEditor() {
        super(Program.class);
    }

    /** Turns to the page with that id; does nothing if no module brings it. */
    public void turnTo(String pageId) {
        tabs.stream().filter(tab -> tab.id().equals(pageId)).findFirst().ifPresent(this::activate);
    }

    @Override
    protected void createContent(Composite parent) {
        getSite().setSelectionProvider(selection);
        folder = new CTabFolder(parent, SWT.TOP | SWT.FLAT);
        PageDescriptor.all(getSite().getService(IExtensionRegistry.class))
                .forEach(page -> tabs.add(new PageTab(page, folder, this)));
        folder.addSelectionListener(SelectionListener.widgetSelectedAdapter(
                event -> activate((PageTab) event.item.getData())));
        tabs.stream().findFirst().ifPresent(this::activate);
    }

    @Override
    protected void refresh() {
        visibleTab().ifPresent(PageTab::refresh);
    }

    @Override
    public List<TypedText> typed() {
        return tabs.stream().flatMap(tab -> tab.typed().stream()).toList();
    }

    @Override
    public boolean isTyping() {
        return tabs.stream().anyMatch(PageTab::isTyping);
    }

    @Override
    public void flush() {
        tabs.forEach(PageTab::flush);
    }

    @Override
    public void setFocus() {
        visibleTab().ifPresentOrElse(PageTab::setFocus, super::setFocus);
    }

    @Override
    public void dispose() {
        super.dispose();
        tabs.forEach(PageTab::dispose);
    }

    Program program() {
        return element();
    }

    EditSession editSession() {
        return session();
    }

    void showSelectionOf(ISelectionProvider provider) {
        selection.follow(provider);
    }

    private Optional<PageTab> visibleTab() {
        return Optional.ofNullable(folder).map(CTabFolder::getSelection).map(item -> (PageTab) item.getData());
    }

    private void activate(PageTab tab) {
        try {
            tab.activate();
        } catch (CoreException e) {
            getSite().getService(Errors.class).show(e.getStatus());
        }
    }
}
