/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.page;

import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;

/**
 * What holds a tool bar beside the tabs of a folder: as wide as the tool bar where both have room in one
 * line, else as wide as the folder, which would paint the rest of a line below in the color of its tabs.
 */
final class ToolBand extends Composite {

    private final CTabFolder folder;

    ToolBand(CTabFolder folder) {
        super(folder, SWT.NONE);
        this.folder = folder;
        setLayout(new FillLayout());
    }

    @Override
    public Point computeSize(int wide, int high, boolean changed) {
        var size = super.computeSize(wide, high, changed);
        int tabs = Stream.of(folder.getItems()).mapToInt(item -> item.getBounds().x + item.getBounds().width)
                .max().orElse(0);
        boolean beside = tabs + size.x <= folder.getSize().x;
        return beside ? size : new Point(Math.max(size.x, folder.getSize().x), size.y);
    }
}
