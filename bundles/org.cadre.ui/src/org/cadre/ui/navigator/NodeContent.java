/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.navigator;

import java.util.List;

import org.eclipse.jface.viewers.ITreeContentProvider;

/** Gives the tree its nodes. */
final class NodeContent implements ITreeContentProvider {

    @Override
    public Object[] getElements(Object roots) {
        return ((List<?>) roots).toArray();
    }

    @Override
    public Object[] getChildren(Object node) {
        return ((Node) node).children().get().toArray();
    }

    @Override
    public Object getParent(Object node) {
        return null;
    }

    @Override
    public boolean hasChildren(Object node) {
        return ((Node) node).hasChildren();
    }
}
