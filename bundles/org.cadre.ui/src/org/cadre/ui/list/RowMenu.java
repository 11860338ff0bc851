/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.list;

import java.util.List;

import org.cadre.ui.table.Messages;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;

/** What the context menu of a list offers for the selected row. */
final class RowMenu {

    private final IWorkbenchPartSite site;
    private final List<String> commands;
    private final Action open;

    /**
     * @param opener opens the selected row
     * @param commands ids of commands on the selected row
     */
    RowMenu(IWorkbenchPartSite site, Runnable opener, List<String> commands) {
        this.site = site;
        this.commands = commands;
        open = new Action(Messages.Table_open) {
            @Override
            public void run() {
                opener.run();
            }
        };
    }

    /** Adds the entries; without a row there is nothing to open. */
    void fill(IMenuManager menu, boolean selected) {
        open.setEnabled(selected);
        menu.add(open);
        menu.add(new Separator());
        commands.forEach(command -> menu.add(new CommandContributionItem(
                new CommandContributionItemParameter(site, null, command, SWT.PUSH))));
    }
}
