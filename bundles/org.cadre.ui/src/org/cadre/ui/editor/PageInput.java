/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.editor;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

/** What an editor shows, known by its name and without a file; not restored after a restart unless it says how. */
public interface PageInput extends IEditorInput {

    @Override
    default boolean exists() {
        return false;
    }

    @Override
    default ImageDescriptor getImageDescriptor() {
        return ImageDescriptor.getMissingImageDescriptor();
    }

    @Override
    default IPersistableElement getPersistable() {
        return null;
    }

    @Override
    default String getToolTipText() {
        return getName();
    }

    @Override
    default <A> A getAdapter(Class<A> adapter) {
        return null;
    }
}
