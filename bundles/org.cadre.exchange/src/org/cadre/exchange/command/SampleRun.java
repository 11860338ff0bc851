/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.command;

import java.util.LinkedHashMap;
import java.util.Map;

import org.cadre.core.command.CommandRun;
import org.cadre.core.command.DatabaseOption;
import org.cadre.core.command.Outcome;
import org.cadre.core.exchange.SampleSource;
import org.cadre.core.exchange.SampleSource.Size;
import org.cadre.core.store.Roots;
import org.cadre.core.store.Stores;
import org.cadre.core.store.UnitOfWork;
import org.cadre.exchange.Messages;
import org.cadre.exchange.sample.SampleDistrict;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "sample", description = "${bundle:sample.description}")
@SuppressWarnings("nls")
class SampleRun implements CommandRun {

    @Mixin
    private DatabaseOption database;

    @Option(names = "--schools", paramLabel = "N", defaultValue = "12", descriptionKey = "sample.schools")
    private int schools;

    @Option(names = "--educators", paramLabel = "N", defaultValue = "400",
            descriptionKey = "sample.educators")
    private int educators;

    @Option(names = "--seed", paramLabel = "S", defaultValue = "1", descriptionKey = "sample.seed")
    private long seed;

    private final Stores stores;
    private final SampleSource source;

    SampleRun(Stores stores, SampleSource source) {
        this.stores = stores;
        this.source = source;
    }

    @Override
    public Outcome run(IProgressMonitor monitor) throws CoreException {
        var size = new Size(schools, educators, seed);
        SampleDistrict.requirePossible(size);
        try (var target = database.begin(stores); var work = target.store().begin()) {
            source.fill(work, size, monitor);
            target.keep();
            return outcome(work);
        }
    }

    private Outcome outcome(UnitOfWork work) throws CoreException {
        var people = work.load(Roots.EDUCATORS);
        var program = work.load(Roots.PROGRAMS).get(0).getName();
        var text = NLS.bind(Messages.Sample_done, new Object[] { database.location().name(),
            work.load(Roots.SCHOOLS).size(), people.size(), program });
        var data = new LinkedHashMap<String, Object>(Map.of("seed", seed));
        data.put("schools", work.load(Roots.SCHOOLS).size());
        data.put("educators", people.size());
        data.put("mentors", people.stream().filter(p -> p.getMentorProfile() != null).count());
        data.put("mentees", people.stream().filter(p -> p.getMenteeProfile() != null).count());
        data.put("program", program);
        return Outcome.done(text, data);
    }
}
