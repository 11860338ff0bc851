/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.command.calendar;

import java.util.List;

import org.cadre.core.command.Command;
import org.cadre.core.store.Stores;

/** A command of the group {@code cadre calendar}. */
abstract class CalendarCommand implements Command {

    private final String word;
    private final Stores stores;

    CalendarCommand(String word, Stores stores) {
        this.word = word;
        this.stores = stores;
    }

    Stores stores() {
        return stores;
    }

    @Override
    public final List<String> path() {
        return List.of("calendar", word); //$NON-NLS-1$
    }
}
