/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.torture;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** One child from start to kill, and what it said meanwhile. */
final class Cycle {

    /**
     * How long a child may take until it works, in milliseconds: it opens, reads everything, looks at what others left,
     * maybe tests the database, and all that on a machine that may have more to do.
     */
    private static final long PATIENCE = 600_000;

    private final Job job;
    private final Moment moment;
    private final Target target;
    private final Report report;
    private final Map<String, String> roots = new HashMap<>();
    private final CountDownLatch reached = new CountDownLatch(1);
    private final long start = System.nanoTime();
    private volatile CountDownLatch next = new CountDownLatch(0);
    private volatile boolean isStruck;
    private long last;
    private long named;
    private int tries;
    private boolean scanned;
    private boolean verified;

    Cycle(Job job, Moment moment, Target target, Report report) {
        this.job = job;
        this.moment = moment;
        this.target = target;
        this.report = report;
        if (moment.kind() == Moment.Kind.START) {
            reached.countDown();
        }
    }

    /** Runs the child and kills it. */
    void run() throws IOException, InterruptedException {
        run("", (child, cycle) -> child.kill());
    }

    /**
     * Runs the child until the moment has come, and strikes.
     *
     * @param what else is struck, for the report
     */
    void run(String what, Strike strike) throws IOException, InterruptedException {
        var child = ChildProcess.start(job);
        var killer = Thread.ofPlatform().daemon().start(() -> strike(child, strike));
        child.listen(this::hear);
        if (!isStruck) {
            killer.interrupt();
        }
        killer.join();
        check(child.awaitKilled(), "it ended by itself; see child.log");
        check(verified || !job.verify(), "it did not test the database");
        report.killed((scanned ? moment.kind() : Moment.Kind.START).name().toLowerCase() + what);
    }

    private void strike(ChildProcess child, Strike strike) {
        try {
            check(reached.await(PATIENCE, TimeUnit.MILLISECONDS), "it was not at work within ten minutes");
            moment.sleep();
            isStruck = true;
            strike.run(child, this);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            check(false, e.toString().lines().findFirst().orElse(""));
        } finally {
            child.kill();
        }
    }

    /** Waits until the child has saved something once more, as it must. */
    void awaitSaved(long millis) throws InterruptedException {
        next = new CountDownLatch(1);
        check(next.await(millis, TimeUnit.MILLISECONDS), "it did not go on within " + millis + " ms");
    }

    private void check(boolean holds, String otherwise) {
        if (!holds) {
            report.broken(target, job, otherwise);
        }
    }

    private void hear(String[] words) {
        switch (words[0]) {
            case "opened" -> report.times(target).opened().add(Long.parseLong(words[1]));
            case "root" -> roots.put(words[1], words[2]);
            case "commit" -> commit(Long.parseLong(words[1]));
            case "scanned" -> scanned(Long.parseLong(words[1]));
            case "begin" -> reach(Moment.Kind.WORK);
            case "try" -> attempt(words);
            case "try-revert" -> {
                target.oracle().announceRevert(Long.parseLong(words[1]));
                count();
            }
            case "ack" -> acknowledged(Long.parseLong(words[1]));
            case "refused" -> {
                target.oracle().refuse();
                report.refused(words[1] + " " + words[2]);
            }
            case "unknown" -> {
                target.oracle().doubt();
                report.refused(words[1] + " " + words[2]);
            }
            case "waits" -> report.refused("READ " + words[1]);
            case "side" -> target.side(words[1], words[2], words[3]);
            case "checked" -> {
                target.checked(words[1], words[2]);
                report.checked(words[1], words[2], words[3], words[4]);
            }
            case "verified" -> {
                verified = true;
                report.times(target).verified().add(Long.parseLong(words[1]));
            }
            default -> check(false, String.join(" ", words));
        }
    }

    private void commit(long number) {
        if (named == 0) {
            last = number;
        } else {
            check(number == named - 1, "history has " + number + " before " + named);
        }
        named = number;
    }

    private void acknowledged(long number) {
        var wrong = target.oracle().acknowledge(number);
        check(wrong == null, wrong);
        next.countDown();
    }

    private void scanned(long millis) {
        scanned = true;
        report.times(target).read().add(millis);
        report.times(target).started().add((System.nanoTime() - start) / 1_000_000);
        var wrong = target.oracle().compare(roots, last);
        check(wrong == null, wrong);
    }

    private void attempt(String[] words) {
        var changes = new HashMap<String, String>();
        for (int i = 2; i < words.length; i++) {
            changes.put(words[i].substring(0, words[i].indexOf('=')), words[i].substring(words[i].indexOf('=') + 1));
        }
        target.oracle().announce(changes);
        count();
    }

    private void count() {
        if (++tries == moment.count()) {
            reach(Moment.Kind.COMMIT);
        }
    }

    private void reach(Moment.Kind kind) {
        if (moment.kind() == kind) {
            reached.countDown();
        }
    }
}
