/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.core.journal.Journal;
import org.cadre.core.journal.JournalFolder;
import org.cadre.core.journal.JournalRestore;
import org.cadre.core.journal.LeftOver;
import org.cadre.core.journal.TypedText;
import org.cadre.core.journal.Unreadable;
import org.cadre.core.merge.Choices;
import org.cadre.core.merge.ElementImage;
import org.cadre.core.merge.ImageReader;
import org.cadre.core.merge.Side;
import org.cadre.core.store.Roots;
import org.cadre.model.CadrePackage;
import org.cadre.model.Educator;
import org.cadre.model.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was not saved is there again after a crash, whatever it was, and others' work with it. */
class JournalTest {

    @TempDir
    private Path folder;
    private TemporaryStore database;
    private EditSession session;
    private Journal journal;
    private List<TypedText> typing = List.of();
    private int crashes;

    @BeforeEach
    void open() throws CadreException {
        database = new TemporaryStore(folder);
        try (var work = database.store().begin()) {
            work.add(People.educator("Ana", "Ruiz"));
            work.add(People.educator("Bo", "Lee"));
            work.commit(TemporaryStore.note("people"), null);
        }
        begin();
    }

    @AfterEach
    void close() throws CadreException {
        journal.close();
        session.close();
        database.close();
    }

    private void begin() throws CadreException {
        var work = database.store().begin();
        work.load(Roots.EDUCATORS);
        session = new EditSession(work);
        journal = Journal.begin(session, JournalFolder.of(database.store()), () -> typing);
    }

    @Test
    void editsAreThereAgainUnsavedAndUndoable() throws CadreException {
        var uuid = person(session, "Ana").getUuid();
        session.edit("Rename", () -> person(session, "Ana").setFamilyName("García"));
        session.edit("Add", () -> session.work().add(People.educator("Cy", "Ng")));
        session.edit("Remove", () -> session.work().remove(person(session, "Bo")));
        var left = crash();
        assertEquals(List.of("Ana García, Ana-Ruiz", "Cy Ng, Cy-Ng", "Bo Lee, Bo-Lee").stream().sorted()
                .toList(),
                left.content().orElseThrow().names().stream().sorted().toList());
        var restored = restore(left, Choices.NONE);
        assertEquals("García", person(restored, "Ana").getFamilyName());
        assertEquals(uuid, person(restored, "Ana").getUuid());
        assertEquals("Ng", person(restored, "Cy").getFamilyName());
        assertEquals(2, restored.work().load(Roots.EDUCATORS).size());
        assertEquals(3, restored.work().changed().size());
        restored.undo();
        assertFalse(restored.isDirty());
        assertEquals("Ruiz", person(restored, "Ana").getFamilyName());
        restored.redo();
        restored.save(TemporaryStore.note("restored"), null);
        restored.close();
        assertEquals(List.of("Ana García", "Cy Ng"), names());
    }

    @Test
    void anythingOfTheModelComesBackAsItWas() throws CadreException {
        for (long seed = 1; seed <= 12; seed++) {
            var random = new RandomElements(seed, CadrePackage.eINSTANCE);
            var roots = random.roots(1);
            try (var work = database.store().begin()) {
                var edited = new EditSession(work);
                var kept = Journal.begin(edited, JournalFolder.of(database.store(),
                        folder.resolve("j" + seed)), List::of);
                edited.edit("Add", () -> roots.forEach(work::add));
                kept.flush();
                var wanted = images(roots);
                var left = copied(folder.resolve("j" + seed));
                kept.close();
                var restored = restore(left, Choices.NONE);
                var found = new ArrayList<Element>();
                for (var root : roots) {
                    found.add(restored.work().find(TemporaryStore.all(root.eClass()), root.getUuid())
                            .orElseThrow());
                }
                assertEquals(wanted, images(found), "seed " + seed);
                restored.close();
            }
        }
    }

    @Test
    void whatOthersSavedMeanwhileStays() throws CadreException {
        session.edit("Rename", () -> person(session, "Ana").setFamilyName("García"));
        var left = crash();
        other(work -> work.setEmail("ana@x.example"));
        var restored = restore(left, Choices.NONE);
        assertEquals("García", person(restored, "Ana").getFamilyName());
        assertEquals("ana@x.example", person(restored, "Ana").getEmail());
        restored.close();
    }

    @Test
    void theSameFieldNeedsAChoice() throws CadreException {
        session.edit("Rename", () -> person(session, "Ana").setFamilyName("García"));
        var left = crash();
        other(ana -> ana.setFamilyName("Rojas"));
        for (var side : Side.values()) {
            var again = new EditSession(database.store().begin());
            var restore = JournalRestore.prepare(again, left.content().orElseThrow());
            var conflict = restore.divergence().conflicts().getFirst();
            assertThrows(IllegalArgumentException.class, () -> restore.apply("Restore", Choices.NONE));
            restore.apply("Restore", key -> Optional.of(side));
            assertEquals(side == Side.MINE ? "García" : "Rojas", person(again, "Ana").getFamilyName(),
                    conflict::toString);
            again.close();
        }
    }

    @Test
    void whatWasSavedAfterAllChangesNothing() throws CadreException {
        session.edit("Rename", () -> person(session, "Ana").setFamilyName("García"));
        var left = crash();
        session.save(TemporaryStore.note("saved"), null);
        var again = new EditSession(database.store().begin());
        assertFalse(JournalRestore.prepare(again, left.content().orElseThrow())
                .apply("Restore", Choices.NONE));
        assertFalse(again.isDirty());
        again.close();
    }

    @Test
    void typedTextIsKeptBeforeItIsAnEdit() throws CadreException {
        var ana = person(session, "Ana");
        typing = List.of(new TypedText(ana, CadrePackage.Literals.EDUCATOR__FAMILY_NAME, "Garc", "Garc",
                true),
                new TypedText(ana, CadrePackage.Literals.EDUCATOR__EMAIL, "ana@", null, false));
        var left = crash();
        assertEquals("ana@", left.content().orElseThrow().unfinished().getFirst().text());
        var restored = restore(left, Choices.NONE);
        assertEquals("Garc", person(restored, "Ana").getFamilyName());
        restored.close();
        typing = List.of();
        journal.flush();
        assertTrue(isEmpty(), "nothing is typed any more");
    }

    @Test
    void savedUndoneAndClosedSessionsLeaveNothing() throws CadreException {
        session.edit("Rename", () -> person(session, "Ana").setFamilyName("García"));
        journal.flush();
        assertFalse(isEmpty());
        session.undo();
        journal.flush();
        assertTrue(isEmpty());
        session.redo();
        journal.flush();
        assertFalse(isEmpty());
        session.save(TemporaryStore.note("saved"), null);
        journal.flush();
        assertTrue(isEmpty());
        session.edit("Rename", () -> person(session, "Ana").setFamilyName("Ruiz"));
        journal.flush();
        journal.close();
        assertFalse(Files.exists(journals()));
        begin();
    }

    @Test
    void aTornJournalGivesTheOneBefore() throws CadreException, IOException {
        session.edit("Rename", () -> person(session, "Ana").setFamilyName("García"));
        journal.flush();
        session.edit("Rename", () -> person(session, "Ana").setFamilyName("Rojas"));
        journal.flush();
        var random = new Random(5);
        for (int i = 0; i < 20; i++) {
            var copy = copy();
            var latest = find(copy, ".journal");
            var bytes = Files.readAllBytes(latest);
            Files.write(latest, i % 2 == 0 ? java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length))
                    : flipped(bytes, random));
            var left = JournalFolder.of(database.store(), copy).leftOver().getFirst();
            assertTrue(left.isFormer());
            var restored = restore(left, Choices.NONE);
            assertEquals("García", person(restored, "Ana").getFamilyName());
            restored.close();
            Files.write(find(copy, ".former"), new byte[7]);
            var lost = JournalFolder.of(database.store(), copy).leftOver().getFirst();
            assertEquals(Optional.of(Unreadable.Why.DAMAGED), lost.unreadable());
            lost.discard();
            assertFalse(Files.exists(copy));
        }
    }

    @Test
    void aLiveSessionIsNotLeftOver() throws CadreException {
        session.edit("Rename", () -> person(session, "Ana").setFamilyName("García"));
        journal.flush();
        assertEquals(List.of(), JournalFolder.of(database.store()).leftOver());
    }

    private static byte[] flipped(byte[] bytes, Random random) {
        bytes[random.nextInt(bytes.length)] ^= 4;
        return bytes;
    }

    private interface Change {
        void to(Educator ana);
    }

    private void other(Change change) throws CadreException {
        try (var work = database.store().begin()) {
            change.to(work.load(Roots.EDUCATORS).stream().filter(p -> p.getGivenName().equals("Ana"))
                    .findFirst()
                    .orElseThrow());
            work.commit(TemporaryStore.note("other"), null);
        }
    }

    /** What would be left if the process was killed now. */
    private LeftOver crash() throws CadreException {
        journal.flush();
        return copied(journals());
    }

    private LeftOver copied(Path journals) throws CadreException {
        return JournalFolder.of(database.store(), copy(journals)).leftOver().getFirst();
    }

    private Path copy() {
        return copy(journals());
    }

    private Path copy(Path journals) {
        try (var files = Files.list(journals)) {
            var copy = Files.createDirectory(folder.resolve("crash" + crashes++));
            for (var file : files.filter(f -> !f.toString().endsWith(".lock")).toList()) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path journals() {
        return database.location().folder().orElseThrow().resolve("journal");
    }

    private boolean isEmpty() {
        try (var files = Files.list(journals())) {
            return files.allMatch(file -> file.toString().endsWith(".lock"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path find(Path folder, String end) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(end)).findFirst().orElseThrow();
        }
    }

    private EditSession restore(LeftOver left, Choices choices) throws CadreException {
        var again = new EditSession(database.store().begin());
        assertTrue(JournalRestore.prepare(again, left.content().orElseThrow()).apply("Restore", choices));
        return again;
    }

    private static Educator person(EditSession session, String given) {
        try {
            return session.work().load(Roots.EDUCATORS).stream().filter(p -> p.getGivenName().equals(given))
                    .findFirst().orElseThrow();
        } catch (CadreException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<ElementImage> images(List<? extends Element> roots) {
        return roots.stream().map(ImageReader::present).toList();
    }

    private List<String> names() throws CadreException {
        try (var work = database.store().begin()) {
            return work.load(Roots.EDUCATORS).stream().map(p -> p.getGivenName() + " " + p.getFamilyName())
                    .sorted()
                    .toList();
        }
    }
}
