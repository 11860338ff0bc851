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

    private final Job job;
    private final Moment moment;
    private final Report report;
    private final Target target;
    private final Map<String, String> roots = new HashMap<>();
    private final CountDownLatch reached = new CountDownLatch(1);
    private final long start = System.nanoTime();
    private long last;
    private long named;
    private int tries;
    private boolean scanned;

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
    void run(long patienceMillis) throws IOException, InterruptedException {
        var child = ChildProcess.start(job);
        var killer = Thread.ofPlatform().daemon().start(() -> {
            try {
                reached.await(patienceMillis, TimeUnit.MILLISECONDS);
                moment.sleep();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            child.kill();
        });
        child.listen(this::hear);
        killer.interrupt();
        child.await();
        report.killed(scanned ? moment.kind() : Moment.Kind.START);
    }

    private void hear(String[] words) {
        switch (words[0]) {
            case "opened" -> report.opened().add(Long.parseLong(words[1]));
            case "root" -> roots.put(words[1], words[2]);
            case "commit" -> commit(Long.parseLong(words[1]));
            case "scanned" -> scanned(Long.parseLong(words[1]));
            case "begin" -> reach(Moment.Kind.WORK);
            case "try" -> attempt(words);
            case "try-revert" -> {
                target.oracle().announceRevert(Long.parseLong(words[1]));
                count();
            }
            case "ack" -> target.oracle().acknowledge(Long.parseLong(words[1]));
            case "refused" -> {
                target.oracle().refuse();
                report.refused(words[1] + " " + words[2]);
            }
            case "side" -> target.side(words[1], words[2], words[3]);
            case "checked" -> {
                target.checked(words[1], words[2]);
                report.checked(words[1], words[2], words[3], words[4]);
            }
            case "verified" -> report.verified().add(Long.parseLong(words[1]));
            default -> report.broken(target, job, String.join(" ", words));
        }
    }

    private void commit(long number) {
        if (named == 0) {
            last = number;
        } else if (number != named - 1) {
            report.broken(target, job, "history has " + number + " before " + named);
        }
        named = number;
    }

    private void scanned(long millis) {
        scanned = true;
        report.read().add(millis);
        report.started().add((System.nanoTime() - start) / 1_000_000);
        var wrong = target.oracle().compare(roots, last);
        if (wrong != null) {
            report.broken(target, job, wrong);
        }
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
