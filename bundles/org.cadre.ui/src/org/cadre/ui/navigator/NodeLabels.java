/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.navigator;

import java.text.NumberFormat;

import org.cadre.ui.Icons;
import org.cadre.ui.Messages;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.services.IServiceLocator;

/** Labels of nodes, with how many things are below. */
final class NodeLabels extends LabelProvider implements IStyledLabelProvider {

    private final Icons icons;

    NodeLabels(IServiceLocator services) {
        icons = services.getService(Icons.class);
    }

    @Override
    public StyledString getStyledText(Object element) {
        var node = (Node) element;
        var text = new StyledString(node.label());
        if (node.count() >= 0) {
            text.append(NLS.bind(Messages.Navigator_count, NumberFormat.getInstance().format(node.count())));
        }
        return text;
    }

    @Override
    public String getText(Object element) {
        return ((Node) element).label();
    }

    @Override
    public Image getImage(Object element) {
        return icons.get(((Node) element).icon());
    }
}
