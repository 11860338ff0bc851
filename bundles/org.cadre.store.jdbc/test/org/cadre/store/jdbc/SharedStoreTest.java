/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.cadre.core.CadreException;
import org.cadre.core.store.Commit;
import org.cadre.core.store.ProgramStore;
import org.cadre.core.store.Roots;
import org.cadre.testing.PostgresServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Several stores of one server, as processes on several machines have them. */
@ExtendWith(Server.class)
class SharedStoreTest {

    private static final Duration SOON = Duration.ofSeconds(2);

    @TempDir
    Path folder;

    private final Place.Postgres place;

    SharedStoreTest(PostgresServer server) {
        place = new Place.Postgres(() -> server);
    }

    @Test
    void othersCommitsAreNoticedAndOwnOnesAreKnown() throws Exception {
        try (var mine = new TemporaryStore(folder, place); var theirs = other(mine)) {
            var elsewhere = new LinkedBlockingQueue<Commit>();
            var all = new LinkedBlockingQueue<Commit>();
            mine.store().onCommitElsewhere(elsewhere::add);
            var stop = mine.store().onCommit(all::add);
            var own = save(mine.store(), "Own");
            assertEquals(own, all.poll());
            for (var name : List.of("Theirs", "Again")) {
                long start = System.nanoTime();
                var other = save(theirs, name);
                assertEquals(other, elsewhere.poll(10, TimeUnit.SECONDS));
                assertEquals(other, all.poll(1, TimeUnit.SECONDS));
                var took = Duration.ofNanos(System.nanoTime() - start);
                assertTrue(took.compareTo(SOON) < 0, took.toString());
            }
            stop.run();
            save(theirs, "Unheard");
            assertTrue(elsewhere.poll(10, TimeUnit.SECONDS) != null && all.isEmpty());
        }
    }

    @Test
    void tablesThatOthersMadeAreKnown() throws Exception {
        try (var mine = new TemporaryStore(folder, place); var theirs = other(mine)) {
            var school = People.school("First");
            var work = mine.store().begin();
            try (var before = theirs.begin()) {
                assertEquals(List.of(), before.load(Roots.SCHOOLS));
                work.add(school);
                work.commit(TemporaryStore.note("first table"), null);
                assertEquals(1, before.refresh().size());
            }
            try (var after = theirs.begin()) {
                assertEquals("First", after.load(Roots.SCHOOLS).getFirst().getName());
                after.load(Roots.SCHOOLS).getFirst().setName("Changed");
                after.add(People.educator("New", "Table"));
                after.commit(TemporaryStore.note("theirs"), null);
            }
            work.add(People.educator("Same", "Table"));
            work.commit(TemporaryStore.note("mine"), null);
            assertEquals(List.of(), mine.store().verify(null));
            work.refresh();
            assertEquals("Changed", school.getName());
            assertEquals(2, work.load(Roots.EDUCATORS).size());
        }
    }

    @Test
    void everybodyUpgradesOnlyOnce() throws Exception {
        var location = place.free(folder);
        place.provider(new SchemaVersions(List.of(new FirstSchema()))).create(location, place.credentials())
                .close();
        var opened = new LinkedBlockingQueue<Object>();
        var threads = List.of(1, 2, 3, 4).stream().map(i -> Thread.ofPlatform().start(() -> {
            try {
                place.provider(SchemaVersions.known()).open(location, place.credentials()).close();
                opened.add(i);
            } catch (CadreException e) {
                opened.add(e);
            }
        })).toList();
        for (var thread : threads) {
            thread.join();
        }
        assertEquals(List.of(1, 2, 3, 4), opened.stream().sorted(Comparator.comparing(String::valueOf))
                .toList());
        place.clear(location);
    }

    private ProgramStore other(TemporaryStore one) throws Exception {
        return place.provider(SchemaVersions.known()).open(one.location(), place.credentials());
    }

    private static Commit save(ProgramStore store, String school) throws Exception {
        try (var work = store.begin()) {
            work.add(People.school(school));
            return work.commit(TemporaryStore.note(school), null);
        }
    }
}
