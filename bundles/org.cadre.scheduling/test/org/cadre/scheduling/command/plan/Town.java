/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.command.plan;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.cadre.core.access.Credentials;
import org.cadre.core.command.Command;
import org.cadre.core.command.Outcome;
import org.cadre.core.people.DistrictDay;
import org.cadre.core.program.ProgramService;
import org.cadre.core.store.StoreLocation;
import org.cadre.core.store.StoreProvider;
import org.cadre.core.store.Stores;
import org.cadre.scheduling.desk.CohortDesk;
import org.cadre.scheduling.plan.PlanWriter;
import org.cadre.scheduling.plan.Scheduler;
import org.cadre.scheduling.plan.SchoolWorld;
import org.cadre.scheduling.rules.RulesOfPrograms;
import org.cadre.scheduling.series.OfficeHours;
import org.cadre.scheduling.series.SeriesService;
import org.cadre.testing.MemoryStore;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;

import picocli.CommandLine;

/** A district of its own for each test, with the commands that plan it. It is September 1, 2026. */
final class Town {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-09-01T17:00:00Z"), ZoneOffset.UTC);

    final SchoolWorld world = new SchoolWorld();
    final Stores stores = new Stores(List.of(new OneStore(world.store)));
    final CohortDesk cohorts = new CohortDesk();
    final PlanDesk desk;

    /** Whatever is opened, it is this store. */
    private record OneStore(MemoryStore store) implements StoreProvider {

        @Override
        public boolean handles(StoreLocation location) {
            return true;
        }

        @Override
        public MemoryStore open(StoreLocation location, Credentials credentials) {
            return store;
        }

        @Override
        public MemoryStore create(StoreLocation location, Credentials credentials) {
            return store;
        }
    }

    Town() {
        var rules = new RulesOfPrograms();
        desk = new PlanDesk(new ProgramService(), new SeriesService(), rules, new Scheduler(rules),
                new PlanWriter(), new DistrictDay(NOON), new OfficeHours(NOON));
    }

    Outcome run(Command command, String... arguments) throws CoreException {
        var run = command.newRun();
        var line = new CommandLine(run).setCaseInsensitiveEnumValuesAllowed(true);
        line.setResourceBundle(command.texts());
        var all = new ArrayList<>(List.of("--db", "x"));
        all.addAll(List.of(arguments));
        line.parseArgs(all.toArray(String[]::new));
        return run.run(new NullProgressMonitor());
    }

    Outcome schedule(String... arguments) throws CoreException {
        return run(new ScheduleCommand(stores, desk), arguments);
    }

    @SuppressWarnings("unchecked")
    List<Map<String, Object>> sessions() throws CoreException {
        return (List<Map<String, Object>>) run(new ListSessionsCommand(stores, desk)).data().get("sessions");
    }

    Map<String, Object> session(Object id) throws CoreException {
        return sessions().stream().filter(one -> one.get("id").equals(id)).findFirst().orElseThrow();
    }
}
