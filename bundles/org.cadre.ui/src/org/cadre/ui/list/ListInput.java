/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.list;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;

/**
 * Names a list of the open database by the editor that shows it.
 *
 * @param editorId id of the editor
 * @param name what its tab says
 */
public record ListInput(String editorId, String name) implements IEditorInput, IPersistableElement {

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return ImageDescriptor.getMissingImageDescriptor();
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public IPersistableElement getPersistable() {
        return this;
    }

    @Override
    public String getToolTipText() {
        return name;
    }

    @Override
    public <A> A getAdapter(Class<A> adapter) {
        return null;
    }

    @Override
    public String getFactoryId() {
        return ListInputFactory.ID;
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(ListInputFactory.EDITOR, editorId);
        memento.putString(ListInputFactory.NAME, name);
    }
}
