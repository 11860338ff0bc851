/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.command;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.cadre.core.access.Credentials;
import org.cadre.core.people.DistrictDay;
import org.cadre.core.program.MentorshipService;
import org.cadre.core.program.ProgramService;
import org.cadre.core.store.CommitNote;
import org.cadre.core.store.StoreLocation;
import org.cadre.core.store.StoreProvider;
import org.cadre.core.store.Stores;
import org.cadre.core.store.UnitOfWork;
import org.cadre.matching.run.MatchRuns;
import org.cadre.matching.run.PairSteps;
import org.cadre.matching.run.ProgramPolicies;
import org.cadre.matching.solve.Matcher;
import org.cadre.matching.testing.StateWorld;
import org.cadre.matching.testing.World;
import org.cadre.model.CadreFactory;
import org.cadre.model.Educator;
import org.cadre.model.Element;
import org.cadre.model.ParticipantRole;
import org.cadre.model.School;
import org.eclipse.core.runtime.NullProgressMonitor;

import com.sun.management.OperatingSystemMXBean;

import picocli.CommandLine;

/**
 * What {@code cadre match --out} takes inside the process, from opening the database to closing it: reading,
 * scoring, solving, proving, explaining, saving, writing lists and report. Arguments: mentors, mentees, how
 * often.
 */
public final class CommandBenchmark {

    private CommandBenchmark() {
    }

    /** Prints the first time, which is what a command line has, and the median of the others. */
    public static void main(String[] args) throws Exception {
        int mentors = args.length > 0 ? Integer.parseInt(args[0]) : 500;
        int mentees = args.length > 1 ? Integer.parseInt(args[1]) : 500;
        int times = args.length > 2 ? Integer.parseInt(args[2]) : 9;
        var folder = Files.createTempDirectory("cadre-bench");
        try {
            var stores = new Stores(List.of((StoreProvider) Class
                    .forName("org.cadre.store.jdbc.JdbcStoreProvider").getConstructor().newInstance()));
            create(stores, folder, StateWorld.of(12345, mentors, mentees, 1.1));
            measure(stores, folder, times);
        } finally {
            try (var files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
            }
        }
    }

    private static void measure(Stores stores, Path folder, int times) throws Exception {
        var policies = new ProgramPolicies(World.POLICIES);
        var mentorships = new MentorshipService();
        var command = new MatchCommand(stores, new MatchDesk(new ProgramService(), new DistrictDay(),
                World.TERMS, World.POLICIES, policies, new Matcher(World.TERMS),
                new MatchRuns(mentorships, World.POLICIES), new PairSteps(mentorships)));
        var clock = new ArrayList<Double>();
        var cpu = new ArrayList<Double>();
        for (int i = 0; i < times; i++) {
            double before = cpu();
            long start = System.nanoTime();
            var run = command.newRun();
            var line = new CommandLine(run);
            line.setResourceBundle(command.texts());
            line.parseArgs("--db", folder.resolve("db").toString(), "--program", "Induction", "--out",
                    folder.resolve("out" + i).toString());
            var outcome = run.run(new NullProgressMonitor());
            clock.add((System.nanoTime() - start) / 1e9);
            cpu.add(cpu() - before);
            if (i == 0) {
                System.out.println(outcome.text().lines().findFirst().orElse(""));
            }
        }
        System.out.printf("first: %.2f s by the clock, %.2f s of CPU; "
                + "median of the other %d: %.2f s, %.2f s%n", clock.getFirst(),
                cpu.getFirst(), times - 1, median(clock), median(cpu));
    }

    private static double median(List<Double> all) {
        double[] rest = all.stream().skip(1).mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(rest);
        return rest.length == 0 ? 0 : rest[rest.length / 2];
    }

    private static double cpu() {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return system.getProcessCpuTime() / 1e9;
    }

    private static void create(Stores stores, Path folder, World world) throws Exception {
        var location = StoreLocation.ofFolder(folder.resolve("db"));
        try (var store = stores.create(location, Credentials.none()); var work = store.begin()) {
            fill(work, world);
            work.commit(CommitNote.of("create", "made up", false), null);
        }
    }

    private static void fill(UnitOfWork work, World world) {
        world.schools.stream().map(School::getDistrict).distinct().forEach(root -> add(work, root));
        world.schools.forEach(root -> add(work, root));
        world.mentors.forEach(person -> join(world, person, ParticipantRole.MENTOR));
        world.mentees.forEach(person -> join(world, person, ParticipantRole.MENTEE));
        world.mentors.forEach(root -> add(work, root));
        world.mentees.forEach(root -> add(work, root));
        add(work, world.program);
    }

    private static void add(UnitOfWork work, Element root) {
        root.setUuid(null);
        work.add(root);
    }

    private static void join(World world, Educator person, ParticipantRole role) {
        if (person.getEmployments().isEmpty()) {
            person.getEmployments().add(CadreFactory.eINSTANCE.createEmployment());
        }
        var participation = CadreFactory.eINSTANCE.createParticipation();
        participation.setEducator(person);
        participation.setRole(role);
        world.program.getParticipations().add(participation);
    }
}
