/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.personal.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.cadre.core.CadreException;
import org.cadre.core.backup.Backups;
import org.cadre.core.command.CommandRun;
import org.cadre.core.command.DatabaseOption;
import org.cadre.core.command.Outcome;
import org.cadre.core.personal.ErasureLine;
import org.cadre.core.personal.ErasurePlan;
import org.cadre.core.personal.ErasureTexts;
import org.cadre.core.personal.Messages;
import org.cadre.core.personal.PersonModules;
import org.cadre.core.personal.PersonFinder;
import org.cadre.core.personal.Remains;
import org.cadre.core.store.Stores;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says what erasing a person would do, or does it. */
@CommandLine.Command(description = "${bundle:erase-person.description}")
@SuppressWarnings("nls")
final class ErasePersonRun implements CommandRun {

    @Mixin
    private DatabaseOption database;

    @Option(names = "--person", required = true, paramLabel = "STAFFID", descriptionKey = "erase-person.person")
    private String person;

    @Option(names = "--dry-run", descriptionKey = "erase-person.dry-run")
    private boolean dryRun;

    @Option(names = "--yes", descriptionKey = "erase-person.yes")
    private boolean yes;

    private final Stores stores;
    private final Backups backups;
    private final PersonModules modules;

    ErasePersonRun(Stores stores, Backups backups, PersonModules modules) {
        this.stores = stores;
        this.backups = backups;
        this.modules = modules;
    }

    @Override
    public Outcome run(IProgressMonitor monitor) throws CadreException {
        if (dryRun == yes) {
            throw CadreException.input(Messages.Erase_choose);
        }
        try (var store = database.open(stores); var work = store.begin()) {
            var erasure = modules.erasure(work);
            var plan = erasure.plan(PersonFinder.find(work, person));
            if (yes) {
                erasure.erase(plan, SubMonitor.convert(monitor));
            }
            var remains = Remains.of(store, backups);
            var text = ErasureTexts.of(plan) + "\n" + String.join("\n", remains) + "\n"
                    + (yes ? NLS.bind(Messages.Erase_done, plan.replacement()) : Messages.Erase_nothingDone);
            return Outcome.done(text, data(plan, remains));
        }
    }

    private Map<String, Object> data(ErasurePlan plan, List<String> remains) {
        var data = new LinkedHashMap<String, Object>();
        data.put("erased", yes);
        data.put("replacement", plan.replacement());
        data.put("lines", plan.lines().stream().map(ErasePersonRun::line).toList());
        data.put("backups", remains);
        return data;
    }

    private static Map<String, Object> line(ErasureLine line) {
        var data = new LinkedHashMap<String, Object>();
        data.put("fate", line.fate().name().toLowerCase(Locale.ROOT));
        data.put("what", line.what());
        data.put("count", line.count());
        data.put("why", line.why());
        return data;
    }
}
