/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.table;

import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;

/** What the user chose for a table: columns, their widths and order, kept with the window's state. */
final class TableSettings {

    private static final String SORT = "sort"; //$NON-NLS-1$
    private static final String DESCENDING = "descending"; //$NON-NLS-1$
    private static final String WIDTH = "width."; //$NON-NLS-1$
    private static final String SHOWN = "shown."; //$NON-NLS-1$

    private final IDialogSettings settings;

    TableSettings(String id) {
        var bundle = FrameworkUtil.getBundle(TableSettings.class);
        settings = DialogSettings.getOrCreateSection(
                PlatformUI.getDialogSettingsProvider(bundle).getDialogSettings(), "table." + id); //$NON-NLS-1$
    }

    boolean isShown(Column<?> column) {
        var chosen = settings.get(SHOWN + column.id());
        return chosen == null ? column.shown() : Boolean.parseBoolean(chosen);
    }

    void setShown(Column<?> column, boolean shown) {
        settings.put(SHOWN + column.id(), shown);
    }

    /** The width in pixels that the user gave a column; 0 if she never did. */
    int width(Column<?> column) {
        var kept = settings.get(WIDTH + column.id());
        return kept == null || !kept.matches("\\d{1,5}") ? 0 : Integer.parseInt(kept); //$NON-NLS-1$
    }

    /** Remembers the width in pixels that the user gave a column. */
    void setWidth(Column<?> column, int pixels) {
        settings.put(WIDTH + column.id(), pixels);
    }

    boolean sortsBy(Column<?> column) {
        return column.id().equals(settings.get(SORT));
    }

    /** Whether the user ever chose an order, be it the order in which the rows come. */
    boolean isOrdered() {
        return settings.get(SORT) != null;
    }

    boolean descending() {
        return settings.getBoolean(DESCENDING);
    }

    void setOrder(Column<?> column, boolean descending) {
        settings.put(SORT, column == null ? "" : column.id()); //$NON-NLS-1$
        settings.put(DESCENDING, descending);
    }
}
