/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.page;

import org.cadre.ui.program.ProgramPageSite;
import org.cadre.ui.table.DataTable;
import org.eclipse.jface.action.MenuManager;

/** Lets commands be contributed to the context menu of a table. */
public final class TableMenus {

    private TableMenus() {
    }

    /**
     * Registers the context menu of a table.
     *
     * @param id under which plugin.xml knows the menu
     */
    public static void register(DataTable<?> table, String id, ProgramPageSite site) {
        var data = table.viewer().getTable().getMenu().getData(MenuManager.MANAGER_KEY);
        if (data instanceof MenuManager menu) {
            site.editorSite().registerContextMenu(id, menu, table.viewer(), false);
        }
    }
}
