/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.torture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.cadre.core.CadreException;
import org.cadre.core.store.ProgramStore;
import org.cadre.core.store.StoreLocation;

/** Turns single bits of copies of a database over, and looks what is noticed of it. */
final class RotRun {

    private static final String HARMLESS = "harmless";
    private static final int PATIENCE = 60;
    private static final long WORK = 1500;

    private final Quota quota;
    private final Path work;
    private final long seed;
    private final Services services = new Services();
    private final Map<String, Integer> outcomes = new TreeMap<>();
    private int done;
    private int broken;

    RotRun(Quota quota, Path work, long seed) {
        this.quota = quota;
        this.work = work.toAbsolutePath();
        this.seed = seed;
    }

    /** Returns whether nothing was silently wrong. */
    boolean run() throws IOException, InterruptedException {
        System.out.println("bit rot, " + quota.count() + " flips, seed " + seed);
        var random = new Random(seed);
        var closed = work.resolve("closed");
        var killed = work.resolve("killed");
        prepare(closed, killed);
        var content = content(copy(killed, "known"));
        for (int i = 0; quota.asksForMore(i); i++) {
            done++;
            var place = copy(i % 4 == 0 ? killed : closed, "flip" + i);
            var flip = Flip.choose(place, random);
            int turned = flip.apply(place);
            var outcome = outcome(place, content);
            if (outcome.equals(HARMLESS) && flip.read(place) != turned) {
                outcome += ", written anew"; // or gone: recovery and a checkpoint write what they know
            }
            outcomes.merge(flip.kind() + (i % 4 == 0 ? ", not closed: " : ": ") + outcome, 1, Integer::sum);
            if (outcome.startsWith("WRONG")) {
                broken++;
                System.out.println(flip + (i % 4 == 0 ? ", not closed: " : ": ") + outcome);
            } else {
                unnoticed(flip, outcome, place);
                Sides.delete(place);
            }
        }
        System.out.printf("%d flips, %d silently wrong or without a sentence%n", done, broken);
        outcomes.forEach((what, count) -> System.out.println(what + ' ' + count));
        return broken == 0 && isEnough();
    }

    /** Says where nothing was noticed that still is not as it was written; what was written anew hurts nobody. */
    private static void unnoticed(Flip flip, String outcome, Path place) throws IOException {
        if (outcome.equals(HARMLESS) && flip.isData()) {
            System.out.println("not noticed: " + flip + ' ' + flip.page(place));
        }
    }

    /** Whether there were as many flips as needed, and of them some that had to be found. */
    private boolean isEnough() {
        boolean enough = done >= quota.least() && outcomes.keySet().stream().anyMatch(o -> !o.contains(HARMLESS));
        if (!enough) {
            System.out.println("FAILED: too little was done; at least " + quota.least()
                    + " flips are needed, one of which does harm");
        }
        return enough;
    }

    /** Makes a database that was closed, and the same as a kill left it. */
    private void prepare(Path closed, Path killed) throws IOException, InterruptedException {
        var target = new Target("rot", work, StoreLocation.ofFolder(killed), "");
        ChildProcess.setUp(target);
        var job = target.job(seed, Job.Theme.EDIT, false);
        var report = new Report(System.out);
        new Cycle(job, new Moment(Moment.Kind.WORK, 0, WORK * 1_000_000), target, report).run();
        broken += report.broken();
        Sides.copy(killed, closed);
        content(closed);
    }

    private Path copy(Path from, String name) {
        Sides.copy(from, work.resolve(name));
        return work.resolve(name);
    }

    /** Everything a database has, and its history. */
    private String content(Path folder) throws IOException {
        try (var store = services.stores.open(StoreLocation.ofFolder(folder))) {
            return content(store);
        } catch (CadreException e) {
            throw new IOException(e);
        }
    }

    private static String content(ProgramStore store) throws CadreException {
        try (var fresh = store.begin()) {
            return Canonical.all(fresh).toString() + store.history(Integer.MAX_VALUE);
        }
    }

    private String outcome(Path place, String content) throws InterruptedException {
        var task = new FutureTask<>(() -> look(place, content));
        Thread.ofPlatform().daemon().start(task);
        try {
            return task.get(PATIENCE, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            return "WRONG: took longer than a minute";
        } catch (ExecutionException e) {
            return "WRONG: no sentence but " + e.getCause().getClass();
        }
    }

    /** What a user notices: when opening, when reading, or when testing the database. */
    private String look(Path place, String content) throws CadreException {
        ProgramStore store;
        try {
            store = services.stores.open(StoreLocation.ofFolder(place));
        } catch (CadreException e) {
            return "refused";
        }
        try {
            boolean equal;
            try {
                equal = content(store).equals(content);
            } catch (CadreException e) {
                return store.verify(null).isEmpty() ? "WRONG: read fails, test finds nothing" : "found when read";
            }
            boolean found = !store.verify(null).isEmpty();
            return equal ? found ? "found by test" : HARMLESS
                    : found ? "WRONG until tested" : "WRONG: other content";
        } finally {
            close(store);
        }
    }

    private static void close(ProgramStore store) {
        try {
            store.close();
        } catch (CadreException e) {
            System.getLogger(RotRun.class.getName()).log(System.Logger.Level.DEBUG, "closing what is damaged", e);
        }
    }
}
