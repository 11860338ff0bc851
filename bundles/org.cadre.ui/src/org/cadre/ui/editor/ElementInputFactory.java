/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.editor;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Restores the inputs of editors that were open when the window was closed. */
@SuppressWarnings("nls")
public final class ElementInputFactory implements IElementFactory {

    static final String ID = "org.cadre.ui.elementInput";
    static final String TYPE = "type";
    static final String UUID = "uuid";

    @Override
    public IAdaptable createElement(IMemento memento) {
        var type = memento.getString(TYPE);
        var uuid = memento.getString(UUID);
        return type == null || uuid == null ? null : new ElementInput(type, uuid, null);
    }
}
