/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.list;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Restores the lists that were open when the window was closed. */
public final class ListInputFactory implements IElementFactory {

    static final String ID = "org.cadre.ui.listInput"; //$NON-NLS-1$
    static final String EDITOR = "editor"; //$NON-NLS-1$
    static final String NAME = "name"; //$NON-NLS-1$

    @Override
    public IAdaptable createElement(IMemento memento) {
        return new ListInput(memento.getString(EDITOR), memento.getString(NAME));
    }
}
