/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.list;

import org.cadre.ui.editor.PageInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;

/**
 * Names a list of the open database by the editor that shows it.
 *
 * @param editorId id of the editor
 * @param name what its tab says
 */
public record ListInput(String editorId, String name) implements PageInput, IPersistableElement {

    @Override
    public boolean exists() {
        return true;
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
    public String getFactoryId() {
        return ListInputFactory.ID;
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(ListInputFactory.EDITOR, editorId);
        memento.putString(ListInputFactory.NAME, name);
    }
}
