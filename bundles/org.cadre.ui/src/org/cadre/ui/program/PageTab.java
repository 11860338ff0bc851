/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.program;

import java.util.List;
import java.util.Optional;

import org.cadre.core.journal.TypedText;
import org.cadre.core.edit.EditSession;
import org.cadre.model.Program;
import org.cadre.ui.Messages;
import org.cadre.ui.Unsaved;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorSite;

/** The tab of a page; the page itself is made when the user first turns to it. */
final class PageTab implements ProgramPageSite {

    private final PageDescriptor descriptor;
    private final ProgramEditor editor;
    private final CTabItem item;
    private Optional<ProgramPage> page = Optional.empty();
    private ISelectionProvider selection;

    PageTab(PageDescriptor descriptor, CTabFolder folder, ProgramEditor editor) {
        this.descriptor = descriptor;
        this.editor = editor;
        item = new CTabItem(folder, SWT.NONE);
        item.setText(descriptor.name());
        item.setData(this);
    }

    String id() {
        return descriptor.id();
    }

    void activate() throws CoreException {
        if (page.isEmpty()) {
            var made = descriptor.create();
            var parent = new Composite(item.getParent(), SWT.NONE);
            parent.setLayout(new FillLayout());
            item.setControl(parent);
            page = Optional.of(made);
            made.create(parent, this);
        }
        item.getParent().setSelection(item);
        editor.showSelectionOf(selection);
        refresh();
    }

    void refresh() {
        page.ifPresent(ProgramPage::refresh);
    }

    List<TypedText> typed() {
        return form().map(Unsaved::typed).orElse(List.of());
    }

    boolean isTyping() {
        return form().filter(Unsaved::isTyping).isPresent();
    }

    void flush() {
        form().ifPresent(Unsaved::flush);
    }

    private Optional<Unsaved> form() {
        return page.filter(Unsaved.class::isInstance).map(Unsaved.class::cast);
    }

    void setFocus() {
        page.ifPresent(ProgramPage::setFocus);
    }

    void dispose() {
        page.ifPresent(ProgramPage::dispose);
    }

    @Override
    public Program program() {
        return editor.program();
    }

    @Override
    public EditSession session() {
        return editor.editSession();
    }

    @Override
    public IEditorSite editorSite() {
        return editor.getEditorSite();
    }

    @Override
    public void selectionFrom(ISelectionProvider provider) {
        selection = provider;
        editor.showSelectionOf(provider);
    }

    @Override
    public void turnTo(String pageId) {
        editor.turnTo(pageId);
    }

    @Override
    public void badge(int count) {
        item.setText(count == 0 ? descriptor.name() : NLS.bind(Messages.Program_badge, descriptor.name(), count));
    }
}
