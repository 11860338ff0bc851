/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.journal.command;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.cadre.core.CadreException;
import org.cadre.core.command.CommandRun;
import org.cadre.core.command.DatabaseOption;
import org.cadre.core.command.Outcome;
import org.cadre.core.journal.JournalFolder;
import org.cadre.core.journal.JournalSummary;
import org.cadre.core.journal.LeftOver;
import org.cadre.core.store.ProgramStore;
import org.cadre.core.store.Stores;
import org.eclipse.core.runtime.IProgressMonitor;

import picocli.CommandLine.Mixin;

/** A call that does something with the journals of a database. */
@SuppressWarnings("nls")
abstract class JournalCall implements CommandRun {

    @Mixin
    private DatabaseOption database;

    private final Stores stores;

    JournalCall(Stores stores) {
        this.stores = stores;
    }

    @Override
    public final Outcome run(IProgressMonitor monitor) throws CadreException {
        try (var store = database.open(stores)) {
            var left = JournalFolder.of(store).leftOver();
            return left.isEmpty() ? Outcome.done(Messages.Journal_none, Map.of("journals", List.of()))
                    : run(store, left, monitor);
        }
    }

    /** Does it; there is at least one journal. */
    abstract Outcome run(ProgramStore store, List<LeftOver> left, IProgressMonitor monitor) throws CadreException;

    static String summary(LeftOver left) {
        return JournalSummary.of(left, ZoneId.systemDefault());
    }

    static Map<String, Object> data(List<LeftOver> left) {
        return Map.of("journals", left.stream().map(JournalCall::data).toList());
    }

    private static Map<String, Object> data(LeftOver left) {
        var data = new LinkedHashMap<String, Object>();
        left.content().ifPresent(content -> {
            data.put("at", content.at().toString());
            data.put("changes", content.size());
            data.put("records", content.names());
        });
        left.unreadable().ifPresent(why -> data.put("unreadable", why.name().toLowerCase(Locale.ROOT)));
        return data;
    }
}
