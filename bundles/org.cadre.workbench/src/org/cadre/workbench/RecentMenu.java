/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.workbench;

import org.cadre.core.store.StoreLocation;
import org.cadre.ui.OpenDatabase;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;

/** The databases opened lately, as a submenu. */
public final class RecentMenu extends CompoundContributionItem {

    @Override
    protected IContributionItem[] getContributionItems() {
        var database = PlatformUI.getWorkbench().getService(OpenDatabase.class);
        var items = database.recent().stream().map(location -> item(database, location))
                .toArray(IContributionItem[]::new);
        return items.length > 0 ? items : new IContributionItem[] { nothing() };
    }

    private static IContributionItem item(OpenDatabase database, StoreLocation location) {
        return new ActionContributionItem(new Action(location.name().replace("&", "&&")) { //$NON-NLS-1$ //$NON-NLS-2$
            @Override
            public void run() {
                database.open(location);
            }
        });
    }

    private static IContributionItem nothing() {
        var none = new Action(Messages.Recent_none) {
        };
        none.setEnabled(false);
        return new ActionContributionItem(none);
    }
}
