/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import static org.cadre.core.access.Credentials.none;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.core.journal.Journal;
import org.cadre.core.journal.JournalFolder;
import org.cadre.core.store.ProgramStore;
import org.cadre.core.store.Roots;
import org.cadre.core.store.StoreLocation;
import org.cadre.model.Educator;

/**
 * Measures how long the journal of unsaved edits keeps the thread of the window from anything else, which must be less
 * than 250 ms at a time. Arguments: number of people (100000), and a folder to work in (a temporary one).
 */
final class JournalBenchmark {

    private final int people;
    private final Path folder;
    private final PrintStream out;
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

    private JournalBenchmark(int people, Path folder, PrintStream out) {
        this.people = people;
        this.folder = folder;
        this.out = out;
    }

    /** Runs the benchmark and prints one figure a line. */
    public static void main(String[] arguments) throws Exception {
        int people = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        var folder = arguments.length > 1 ? Files.createDirectories(Path.of(arguments[1]))
                : Files.createTempDirectory("cadre-journal-bench");
        try {
            new JournalBenchmark(people, folder, System.out).run();
        } finally {
            try (var files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
            }
        }
    }

    private void run() throws CadreException {
        out.printf("people %d, JDK %s%n", people, Runtime.version());
        try (var store = new JdbcStoreProvider().create(StoreLocation.ofFolder(folder.resolve("db")),
                none())) {
            new ManyPeople(people).fill(store);
            try (var work = store.begin()) {
                work.load(Roots.SCHOOLS);
                measure(store, new EditSession(work), work.load(Roots.EDUCATORS));
            }
        }
    }

    private void measure(ProgramStore store, EditSession session, List<Educator> all) throws CadreException {
        var start = System.nanoTime();
        var journal = Journal.begin(session, JournalFolder.of(store, folder.resolve("journal")), List::of);
        out.printf("begin %.1f ms%n", millis(start));
        journal.flush();
        rename(journal, session, all.subList(0, 1), "first edit");
        rename(journal, session, all.subList(0, 1), "edit of one");
        rename(journal, session, all.subList(0, Math.min(1_000, people)), "edit of 1,000");
        rename(journal, session, all, "edit of all");
        rename(journal, session, all.subList(0, 1), "edit of one, all unsaved");
        start = System.nanoTime();
        journal.leave();
        out.printf("leave, as a lock does: %.1f ms%n", millis(start));
    }

    private void rename(Journal journal, EditSession session, List<Educator> some, String what) {
        var edit = System.nanoTime();
        session.edit(what, () -> some.forEach(one -> one.setMiddleName(what)));
        out.printf("(%s itself %.1f ms)%n", what, millis(edit));
        var start = System.nanoTime();
        double longest = 0;
        double work = 0;
        for (int i = 0; i < some.size() / 10 + 3; i++) {
            var look = System.nanoTime();
            var used = threads.getCurrentThreadCpuTime();
            journal.look();
            work = Math.max(work, (threads.getCurrentThreadCpuTime() - used) / 1e6);
            longest = Math.max(longest, millis(look));
        }
        journal.flush();
        out.printf("%s: longest look %.1f ms, of which the processor worked %.1f ms; on the disk after %.1f ms%n", what,
                longest, work, millis(start));
    }

    private static double millis(long start) {
        return (System.nanoTime() - start) / 1e6;
    }
}
