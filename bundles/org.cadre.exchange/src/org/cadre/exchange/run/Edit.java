/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.run;

import java.util.List;
import java.util.stream.Collectors;

import org.cadre.exchange.Messages;
import org.eclipse.osgi.util.NLS;

/**
 * One change of one record.
 *
 * @param field what changes
 * @param before from what; null or empty for nothing
 * @param after to what; null or empty for nothing
 * @param action does it
 */
@SuppressWarnings("nls")
public record Edit(String field, String before, String after, Runnable action) {

    /** Returns a change of a field; before and after may be null. */
    public static Edit of(String field, String before, String after, Runnable action) {
        return new Edit(field, before, after, action);
    }

    /** Says what changes from what to what. */
    public String text() {
        return NLS.bind(Messages.Roster_edit, new Object[] { field, shown(before), shown(after) });
    }

    /** Returns one sentence for several changes. */
    public static String text(List<Edit> edits) {
        return edits.stream().map(Edit::text).collect(Collectors.joining("; "));
    }

    /** Makes the changes. */
    public static void run(List<Edit> edits) {
        edits.forEach(edit -> edit.action().run());
    }

    private static String shown(String value) {
        return value == null || value.isEmpty() ? Messages.Roster_nothing : value;
    }
}
