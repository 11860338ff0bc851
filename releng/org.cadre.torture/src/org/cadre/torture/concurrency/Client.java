/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.torture.concurrency;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;

import org.cadre.core.CadreException;
import org.cadre.core.store.CommitNote;
import org.cadre.core.store.ProgramStore;
import org.cadre.core.store.Roots;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.Educator;
import org.cadre.model.School;

/** One coordinator: counts up numbers that all share, and changes records of their own. */
final class Client implements Callable<Tally> {

    private static final int LONGEST_PAUSE = 50;

    private final ProgramStore store;
    private final int number;
    private final long end;
    private final Random random;
    private final Tally tally = new Tally();

    /**
     * @param number which client it is
     * @param end when to stop, by System.nanoTime
     */
    Client(ProgramStore store, int number, long end) {
        this.store = store;
        this.number = number;
        this.end = end;
        this.random = new Random(number);
    }

    @Override
    public Tally call() throws Exception {
        var work = store.begin();
        while (System.nanoTime() - end < 0) {
            work.refresh();
            boolean shared = random.nextBoolean();
            if (shared) {
                countUp(work);
            } else {
                edit(work);
            }
            if (!save(work, shared)) {
                work.close();
                work = store.begin();
            }
            Thread.sleep(random.nextInt(LONGEST_PAUSE));
        }
        work.close();
        return tally;
    }

    private void countUp(UnitOfWork work) throws CadreException {
        var schools = work.load(Roots.SCHOOLS);
        School school = schools.get(random.nextInt(schools.size()));
        school.setIdentifier(String.valueOf(Long.parseLong(school.getIdentifier()) + 1));
    }

    private void edit(UnitOfWork work) throws CadreException {
        List<Educator> own = new ArrayList<>(work.load(Roots.EDUCATORS));
        own.removeIf(educator -> !educator.getStaffId().startsWith(number + "-"));
        own.get(random.nextInt(own.size())).setEmail("edit" + random.nextInt() + "@example.org");
    }

    /** Saves; false if somebody else was first, or it failed. */
    private boolean save(UnitOfWork work, boolean shared) {
        long start = System.nanoTime();
        try {
            work.commit(new CommitNote("client " + number, "edit", "edit", false), null);
            tally.saved(System.nanoTime() - start, shared);
            return true;
        } catch (CadreException e) {
            if (isDeadlock(e)) {
                tally.deadlocks++;
            } else if (e.kind() == CadreException.Kind.CONFLICT) {
                tally.conflicts++;
            } else {
                tally.failures.add(e.getMessage());
            }
            return false;
        }
    }

    private static boolean isDeadlock(Throwable e) {
        return e != null && (e instanceof SQLException sql && List.of("40P01", "40001", "55P03")
                .contains(sql.getSQLState()) || isDeadlock(e.getCause()));
    }
}
