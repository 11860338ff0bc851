/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import org.cadre.core.CadreException;
import org.cadre.core.access.Credentials;
import org.cadre.core.edit.EditSession;
import org.cadre.core.journal.Journal;
import org.cadre.core.journal.JournalFolder;
import org.cadre.core.journal.JournalRestore;
import org.cadre.core.merge.Choices;
import org.cadre.core.store.Roots;
import org.cadre.core.store.StoreLocation;
import org.cadre.model.Educator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that edits is killed without warning; what is older than five seconds is there again. */
class JournalKillTest {

    private static final int CYCLES = Integer.getInteger("cadre.journal.cycles", 3);
    private static final long MOST_LOST_MILLIS = 5_000;

    @TempDir
    private Path folder;

    @Test
    void nothingOlderThanFiveSecondsIsLost() throws Exception {
        var random = new Random(20261122);
        long worst = 0;
        var place = folder.resolve("db");
        try (var store = new JdbcStoreProvider().create(StoreLocation.ofFolder(place), Credentials.none());
                var work = store.begin()) {
            work.add(People.educator("Ana", "0"));
            work.add(People.educator("Bo", "0"));
            work.commit(TemporaryStore.note("people"), null);
        }
        for (int cycle = 0; cycle < CYCLES; cycle++) {
            var said = editAndKill(place, 500 + random.nextInt(5_500));
            worst = Math.max(worst, lost(place, said));
        }
        System.out.println("killed " + CYCLES + " times: at most " + worst + " ms of edits lost");
        assertTrue(worst < MOST_LOST_MILLIS, worst + " ms lost");
    }

    /** Returns the edits that the process reported, each with its time. */
    private static List<String> editAndKill(Path place, int millis) throws IOException, InterruptedException {
        var said = place.resolveSibling("said");
        try (var process = OtherProcess.start(Editing.class, said.toString(), place)) {
            process.await();
            TimeUnit.MILLISECONDS.sleep(millis);
        }
        return Files.readAllLines(said).stream().filter(line -> line.matches("\\d+ \\d+;")).toList();
    }

    /** Restores and saves; returns how old the oldest edit was that is lost. */
    private static long lost(Path place, List<String> said) throws CadreException {
        var location = StoreLocation.ofFolder(place);
        try (var store = new JdbcStoreProvider().open(location, Credentials.none())) {
            var left = JournalFolder.of(store).leftOver();
            long restored = 0;
            if (!left.isEmpty()) {
                var session = new EditSession(store.begin());
                JournalRestore.prepare(session, left.getFirst().content().orElseThrow())
                        .apply("R", Choices.NONE);
                session.save(TemporaryStore.note("restored"), null);
                left.getFirst().discard();
                var people = session.work().load(Roots.EDUCATORS);
                restored = count(people, "Ana");
                assertTrue(restored - count(people, "Bo") <= 1, "both are of one moment");
                session.close();
            }
            assertEquals(List.of(), JournalFolder.of(store).leftOver());
            return said.isEmpty() ? 0 : age(said, restored);
        }
    }

    private static long count(List<Educator> people, String given) {
        return Long.parseLong(people.stream().filter(p -> p.getGivenName().equals(given)).findFirst()
                .orElseThrow().getFamilyName());
    }

    private static long age(List<String> said, long restored) {
        long end = time(said.getLast());
        return said.stream().filter(line -> Long.parseLong(line.split(" ")[0]) > restored).findFirst()
                .map(line -> end - time(line)).orElse(0L);
    }

    private static long time(String line) {
        return Long.parseLong(line.substring(line.indexOf(' ') + 1, line.length() - 1));
    }

    /** The process that edits without saving. */
    public static final class Editing {

        private Editing() {
        }

        /** Counts up in two records until it is killed, and says how far it is. */
        public static void main(String[] arguments) throws Exception {
            var location = StoreLocation.ofFolder(Path.of(arguments[1]));
            var store = new JdbcStoreProvider().open(location, Credentials.none());
            var session = new EditSession(store.begin());
            var people = session.work().load(Roots.EDUCATORS);
            var journal = Journal.begin(session, JournalFolder.of(store), List::of);
            var said = new PrintStream(Files.newOutputStream(Path.of(arguments[0])), true);
            System.out.println("ready");
            long number = Long.parseLong(people.getFirst().getFamilyName());
            for (long look = 0;; look++) {
                var next = String.valueOf(++number);
                session.edit("Count", () -> people.forEach(person -> person.setFamilyName(next)));
                said.println(next + " " + System.currentTimeMillis() + ";");
                TimeUnit.MILLISECONDS.sleep(5);
                if (look % 50 == 0) {
                    journal.look();
                }
            }
        }
    }
}
