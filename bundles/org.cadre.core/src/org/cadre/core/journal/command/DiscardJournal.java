/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.journal.command;

import java.util.List;

import org.cadre.core.command.Command;
import org.cadre.core.command.CommandRun;
import org.cadre.core.store.Stores;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Adds {@code cadre journal discard}. */
@Component(service = Command.class)
@SuppressWarnings("nls")
public class DiscardJournal implements Command {

    private final Stores stores;

    /** Works on databases of these stores. */
    @Activate
    public DiscardJournal(@Reference Stores stores) {
        this.stores = stores;
    }

    @Override
    public List<String> path() {
        return List.of("journal", "discard");
    }

    @Override
    public CommandRun newRun() {
        return new DiscardCall(stores);
    }
}
