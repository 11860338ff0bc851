/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.groups.command;

import java.util.List;

import org.cadre.core.command.Command;
import org.cadre.core.store.Stores;

/** A command below {@code cadre match groups}. */
abstract class RegroupCommand implements Command {

    private final String word;
    private final Stores stores;
    private final GroupDesk desk;

    RegroupCommand(String word, Stores stores, GroupDesk desk) {
        this.word = word;
        this.stores = stores;
        this.desk = desk;
    }

    final Stores stores() {
        return stores;
    }

    final GroupDesk desk() {
        return desk;
    }

    @Override
    public final List<String> path() {
        return List.of("match", "groups", word); //$NON-NLS-1$ //$NON-NLS-2$
    }
}
