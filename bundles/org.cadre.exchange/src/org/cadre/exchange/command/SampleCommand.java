/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.command;

import java.util.List;

import org.cadre.core.command.Command;
import org.cadre.core.command.CommandRun;
import org.cadre.core.exchange.SampleSource;
import org.cadre.core.store.Stores;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Adds {@code cadre sample}. */
@Component
@SuppressWarnings("nls")
public class SampleCommand implements Command {

    private final Stores stores;
    private final SampleSource source;

    /** Creates databases with these stores and fills them from this source. */
    @Activate
    public SampleCommand(@Reference Stores stores, @Reference SampleSource source) {
        this.stores = stores;
        this.source = source;
    }

    @Override
    public List<String> path() {
        return List.of("sample");
    }

    @Override
    public CommandRun newRun() {
        return new SampleRun(stores, source);
    }
}
