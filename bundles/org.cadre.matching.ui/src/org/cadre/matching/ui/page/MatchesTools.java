/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.page;

import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.menus.IMenuService;
import org.eclipse.ui.services.IServiceLocator;

/** A tool bar of the Matches page; its commands are contributed in plugin.xml. */
final class MatchesTools {

    static final String PAGE = "toolbar:org.cadre.matching.ui.page"; //$NON-NLS-1$

    private final ToolBarManager tools = new ToolBarManager(SWT.FLAT | SWT.RIGHT);
    private final IMenuService menus;
    private final Composite control;

    /** @param location where its commands are contributed */
    MatchesTools(CTabFolder parent, IServiceLocator services, String location) {
        menus = services.getService(IMenuService.class);
        menus.populateContributionManager(tools, location);
        control = new ToolBand(parent);
        tools.createControl(control);
    }

    Control control() {
        return control;
    }

    void dispose() {
        menus.releaseContributions(tools);
        tools.dispose();
    }
}
