/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.torture;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.core.store.CommitNote;
import org.cadre.core.store.ProgramStore;
import org.cadre.core.store.Roots;
import org.cadre.core.store.StoreLocation;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.CadreFactory;
import org.cadre.model.Educator;
import org.eclipse.core.runtime.CoreException;

/** One disk that becomes full while somebody works, and gets space again. */
final class FullCase {

    private static final int FAR_ENOUGH = 20_000;
    private static final int ROOM = 80_000;
    /** Sooner than after so many saves another program begins to write, if there is one. */
    private static final int SOON = 12;
    private static final int HISTORY = 50;

    private final Services services;
    private final SmallDisk disk;
    private final StoreLocation location;
    private final Random random;
    private final FullReport report;
    private final Ballast ballast;
    /** After how many saves another program begins to fill the disk; negative for never. */
    private final int alone;
    private int saved;
    private int commits;

    /**
     * @param crowded whether another program fills the disk, and not only the database
     */
    FullCase(Services services, SmallDisk disk, Path folder, Random random, boolean crowded, FullReport report) {
        this.ballast = new Ballast(folder.resolve("ballast"));
        this.alone = crowded ? random.nextInt(SOON) : -1;
        this.services = services;
        this.disk = disk;
        this.location = StoreLocation.ofFolder(folder.resolve("db"));
        this.random = random;
        this.report = report;
    }

    void run() throws CoreException, IOException, InterruptedException {
        long start = System.nanoTime();
        long before = busy();
        try (var store = services.stores.create(location)) {
            fill(store);
        } catch (CadreException e) {
            report.refused("create", e, millis(start), busy() - before);
            report.check(disk.names().isEmpty(), "create left " + disk.names());
            return;
        }
        try (var store = services.stores.open(location); var work = store.begin()) {
            report.check(work.load(Roots.EDUCATORS).size() >= saved, "people are missing after reopening");
            report.check(store.verify(null).isEmpty(), "verify: " + store.verify(null));
        }
    }

    private void fill(ProgramStore store) throws CoreException, IOException, InterruptedException {
        try (var work = store.begin()) {
            var session = new EditSession(work);
            var refusal = fillUp(session, work);
            report.check(refusal, "the disk never became full");
            if (refusal) {
                full(store, work, session);
            }
        }
    }

    /** Saves until it is refused; returns whether it was. */
    private boolean fillUp(EditSession session, UnitOfWork work) throws CoreException {
        for (int i = 0; i < FAR_ENOUGH; i++) {
            if (i == alone) {
                ballast.drop();
            }
            int count = random.nextInt(12) == 0 ? 4000 : random.nextInt(8) == 0 ? 300 : 1 + random.nextInt(20);
            session.edit("add", () -> random.ints(count, 0, 2000).forEach(size -> work.add(person(size))));
            if (!save(session, "edit")) {
                return true;
            }
            saved += count;
        }
        return false;
    }

    /** The disk is full: nothing can be saved, everything can be read; then there is space again. */
    private void full(ProgramStore store, UnitOfWork work, EditSession session)
            throws CoreException, IOException, InterruptedException {
        int unsaved = work.changed().size();
        var expected = expected(store);
        if (session.isDirty() && save(session, "again")) {
            saved += unsaved;
        } else {
            report.check(work.changed().size() == unsaved, "changes are gone");
            report.same(expected, expected(store));
            disk.resize(ROOM);
            report.check(save(session, "after"), "not saved with space again");
            saved += unsaved;
        }
        session.edit("more", () -> work.add(person(10)));
        report.check(save(session, "after"), "not saved with space again");
        saved++;
        try (var fresh = store.begin()) {
            report.check(Canonical.all(fresh).equals(Canonical.all(work)), "other content with space again");
        }
    }

    private SortedMap<String, String> expected(ProgramStore store) {
        long start = System.nanoTime();
        long before = busy();
        try (var fresh = store.begin()) {
            var all = Canonical.all(fresh);
            report.check(all.size() == saved, "has " + all.size() + " people, not " + saved);
            report.check(store.history(HISTORY).size() == Math.min(HISTORY, commits), "history has other commits");
            report.read(alone >= 0, true);
            return all;
        } catch (CadreException e) {
            report.read(alone >= 0, false);
            report.refused("read", e, millis(start), busy() - before);
            return null;
        }
    }

    private boolean save(EditSession session, String what) {
        long start = System.nanoTime();
        long before = busy();
        try {
            session.save(CommitNote.of("edit", what, random.nextBoolean()), null);
            commits++;
            return true;
        } catch (CadreException e) {
            report.refused(what, e, millis(start), busy() - before);
            return false;
        }
    }

    private Educator person(int size) {
        var person = CadreFactory.eINSTANCE.createEducator();
        person.setFamilyName("x".repeat(size) + random.nextInt());
        person.getLanguages().addAll(List.of("en", "es"));
        return person;
    }

    /** What a processor worked for this thread, in milliseconds. */
    private static long busy() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1_000_000;
    }

    private static long millis(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }
}
