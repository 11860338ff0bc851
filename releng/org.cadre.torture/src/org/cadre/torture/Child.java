/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.torture;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.sql.SQLException;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;

import org.cadre.core.CadreException;
import org.cadre.core.store.ProgramStore;
import org.cadre.core.store.UnitOfWork;
import org.eclipse.core.runtime.CoreException;

/** A process that works on a database until it is killed: opens it, tells all that is in it, then goes on. */
final class Child {

    /** How long a server may be away, in milliseconds. */
    private static final long PATIENCE = 60_000;
    private static final long PAUSE = 200_000_000;

    private final Job job;
    private final Wire wire = new Wire(new FileOutputStream(FileDescriptor.out));
    private final Services services = new Services();

    private Child(Job job) {
        this.job = job;
    }

    /** Works; returns only from a job that has an end. */
    static boolean run(String[] arguments) {
        var child = new Child(Job.parse(arguments));
        try {
            child.run();
            return true;
        } catch (CoreException | SQLException | RuntimeException e) {
            e.printStackTrace();
            child.wire.say("fail", e);
            return false;
        }
    }

    private void run() throws CoreException, SQLException {
        switch (job.theme()) {
            case SETUP -> new Setup(services, job).run();
            case OPEN -> new Opening(services, job, wire).cadre();
            case RAW -> new Opening(services, job, wire).raw();
            default -> work();
        }
    }

    private void work() throws CoreException {
        var sides = new Sides(services, job, wire);
        long start = System.nanoTime();
        try (var store = services.stores.open(job.database(), job.credentials())) {
            wire.say("opened", millis(start));
            try (var plain = store.begin()) {
                tell(store, plain);
                wire.say("scanned", millis(start));
                if (job.verify()) {
                    store.verify(null).forEach(finding -> wire.say("finding", finding.text()));
                    wire.say("verified", millis(start));
                }
                sides.check();
                var random = new Random(job.seed());
                var deeds = new Deeds(services, store, Spy.on(plain, wire), wire, random);
                wire.say("begin");
                goOn(() -> begin(store, deeds, sides), deeds);
                while (true) {
                    goOn(deeds::small, deeds);
                }
            }
        }
    }

    /** Something that is done. */
    private interface Deed {

        void run() throws CoreException;
    }

    /** Does something; if the server is away meanwhile, waits for it and saves what is left, as its user would. */
    private void goOn(Deed deed, Deeds deeds) throws CoreException {
        try {
            deed.run();
        } catch (CadreException e) {
            if (job.isInFolder()) {
                throw e;
            }
            wire.say("waits", e.getMessage());
            saveAgain(deeds);
        }
    }

    private void saveAgain(Deeds deeds) throws CoreException {
        long start = System.nanoTime();
        while (true) {
            try {
                deeds.again();
                return;
            } catch (CadreException e) {
                if (millis(start) > PATIENCE) {
                    throw e;
                }
                LockSupport.parkNanos(PAUSE);
            }
        }
    }

    private void begin(ProgramStore store, Deeds deeds, Sides sides) throws CoreException {
        switch (job.theme()) {
            case MATCH -> deeds.match();
            case IMPORT -> deeds.importRoster(job.roster(), job.work().resolve("import"));
            case BACKUP -> sides.backUp(store);
            case CREATE, SAMPLE, UPGRADE, RESTORE -> sides.make();
            default -> {
                // small edits only
            }
        }
    }

    private void tell(ProgramStore store, UnitOfWork work) throws CadreException {
        Canonical.all(work).forEach((id, digest) -> wire.say("root", id, digest));
        store.history(job.tail()).forEach(commit -> wire.say("commit", commit.sequence()));
    }

    private static long millis(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }
}
