/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.page;

import org.cadre.scheduling.ui.state.SessionRow;
import org.cadre.ui.program.ProgramPageSite;
import org.cadre.ui.table.DataTable;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchActionConstants;

/** Lets commands be contributed to the context menus of the page. */
final class ContextMenus {

    /** Under which plugin.xml knows the menus. */
    static final String ID = "org.cadre.scheduling.ui.sessions"; //$NON-NLS-1$

    private ContextMenus() {
    }

    /** Registers the context menu of a canvas. */
    static void register(Control control, ISelectionProvider selection, ProgramPageSite site) {
        var menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(shown -> shown.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS)));
        control.setMenu(menu.createContextMenu(control));
        site.editorSite().registerContextMenu(ID, menu, selection, false);
    }

    /** Registers the context menu of a table. */
    static void register(DataTable<SessionRow> table, ProgramPageSite site) {
        var data = table.viewer().getTable().getMenu().getData(MenuManager.MANAGER_KEY);
        if (data instanceof MenuManager menu) {
            site.editorSite().registerContextMenu(ID, menu, table.viewer(), false);
        }
    }
}
