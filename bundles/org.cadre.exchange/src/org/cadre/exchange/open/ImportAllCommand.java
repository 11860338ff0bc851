/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.open;

import java.util.List;

import org.cadre.core.command.Command;
import org.cadre.core.command.CommandRun;
import org.cadre.core.exchange.OpenFiles;
import org.cadre.core.store.Stores;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Adds {@code cadre import all}. */
@Component(service = Command.class)
@SuppressWarnings("nls")
public class ImportAllCommand implements Command {

    private final Stores stores;
    private final OpenFiles files;

    /** Works on databases of these stores. */
    @Activate
    public ImportAllCommand(@Reference Stores stores, @Reference OpenFiles files) {
        this.stores = stores;
        this.files = files;
    }

    @Override
    public List<String> path() {
        return List.of("import", "all");
    }

    @Override
    public CommandRun newRun() {
        return new ImportAllRun(stores, files);
    }
}
