/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import static org.cadre.store.jdbc.StoreTest.assertFails;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.cadre.core.CadreException.Kind;
import org.cadre.core.store.Roots;
import org.cadre.core.store.UnitOfWork;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that is pulled out takes nothing with it, and what is kept for a full one is there. */
class DiskGuardTest {

    @TempDir
    Path folder;

    @Test
    void goesOnWhenTheFolderIsBack() throws Exception {
        var place = folder.resolve("db");
        try (var database = new TemporaryStore(folder); var work = database.store().begin()) {
            save(work, "Before");
            Files.move(place, folder.resolve("pulled out"));
            work.add(People.school("Meanwhile"));
            assertGone(place, work);
            assertFails(Kind.FAILURE, List.of(place.toString(), "not there"), () -> database.store()
                    .history(1));
            assertFalse(Files.exists(place), "something was written where the disk was");
            Files.move(folder.resolve("pulled out"), place);
            work.commit(TemporaryStore.note("again"), null);
            save(work, "After");
            database.reopen();
            try (var fresh = database.store().begin()) {
                assertEquals(3, fresh.load(Roots.SCHOOLS).size());
            }
        }
    }

    @Test
    void writesIntoTheFolderThatIsThereNow() throws Exception {
        var place = folder.resolve("db");
        try (var database = new TemporaryStore(folder); var work = database.store().begin()) {
            save(work, "Before");
            Files.move(place, folder.resolve("old"));
            copy(folder.resolve("old"), place);
            save(work, "After");
            database.reopen();
            try (var fresh = database.store().begin()) {
                assertEquals(2, fresh.load(Roots.SCHOOLS).size());
            }
        }
    }

    @Test
    void refusesATransactionThatCouldNotBeTakenBack() throws Exception {
        var files = Files.createDirectories(folder.resolve("data/seg0")).getParent();
        var guard = new DiskGuard(files, "the place", () -> { });
        guard.check(true);
        guard.checkRoom(1000, 100_000);
        long free = files.toFile().getUsableSpace();
        assumeTrue(free > 0, "the disk does not say how much space it has");
        assertFails(Kind.FAILURE, List.of("the place", "too little space", "nothing is lost", "save again"),
                () -> guard.checkRoom(1, free));
        assertFails(Kind.FAILURE, List.of("too little space"), () -> guard.checkRoom(free, 1));
    }

    @Test
    void asksForRoomNowAndThen() throws Exception {
        var asked = new ArrayList<List<Object>>();
        var room = new Room((Engine) Proxy.newProxyInstance(Engine.class.getClassLoader(),
                new Class<?>[] {Engine.class}, (proxy, method, arguments) -> asked.add(List.of(arguments))
                        ? null : method));
        var table = new Table("t", Table.Kind.ELEMENTS, List.of());
        var small = new RowChange(null, new Row(table, new Object[] {"x".repeat(100)}));
        room.expect(Stream.of(small, small));
        assertEquals(List.of(2L, 160L), asked.getLast());
        for (int i = 1; i < 655; i++) {
            assertFalse(room.add(small), "after " + i);
        }
        assertFalse(room.add(new RowChange(null, new Row(table, new Object[] {null}))));
        assertTrue(room.add(small));
        room.ask();
        assertEquals(List.of(656L, 655 * 200L + 100), asked.getLast());
        assertFalse(room.add(small));
        room.ask();
        assertEquals(List.of(657L, 200L), asked.getLast());
    }

    /** Derby keeps compiled statements in the database, which takes space that a full disk does not have. */
    @Test
    void readingWritesNothing() throws Exception {
        try (var database = new TemporaryStore(folder); var work = database.store().begin()) {
            save(work, "Before");
            database.reopen();
            var store = (JdbcProgramStore) database.store();
            try (var fresh = store.begin()) {
                assertEquals(1, fresh.load(Roots.SCHOOLS).size());
            }
            assertEquals(1, store.history(9).size());
            assertFalse(store.tables(null).isEmpty());
            assertEquals(List.of(), store.verify(null));
            store.keeping();
            store.contents(null);
            assertEquals("0", store.database().read(DiskGuardTest::compiled));
        }
    }

    private static String compiled(Connection connection) throws SQLException {
        try (var select = connection.createStatement();
                var row = select.executeQuery("SELECT COUNT(*) FROM SYS.SYSSTATEMENTS WHERE VALID")) {
            row.next();
            return row.getString(1);
        }
    }

    @Test
    void keepsAReserveAndGivesIt() throws Exception {
        var reserve = new DiskReserve(folder.resolve("reserve"));
        assumeTrue(reserve.usable() > 8L * DiskReserve.SIZE, "no space");
        assertFalse(reserve.give());
        reserve.take();
        assertEquals(DiskReserve.SIZE, Files.size(reserve.file()));
        assertTrue(reserve.give());
        assertFalse(Files.exists(reserve.file()));
    }

    private static void save(UnitOfWork work, String school) throws Exception {
        work.add(People.school(school));
        work.commit(TemporaryStore.note(school), null);
    }

    private static void assertGone(Path place, UnitOfWork work) {
        assertFails(Kind.FAILURE, List.of(place.toString(), "not there", "nothing is lost"),
                () -> work.commit(TemporaryStore.note("meanwhile"), null));
        assertEquals(1, work.changed().size());
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var all = Files.walk(from)) {
            for (var path : all.filter(path -> !path.endsWith("db.lck")).toList()) {
                Files.copy(path, to.resolve(from.relativize(path).toString()));
            }
        }
    }
}
